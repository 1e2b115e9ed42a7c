namespace A11yAudit.Cli;

/// <summary>The five answers a pipeline can trust.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the gate.</summary>
    public const int Findings = 1;

    /// <summary>Wrong input, a wrong command line included.</summary>
    public const int WrongInput = 2;

    /// <summary>Something meant was not tested; wins over findings.</summary>
    public const int NotTested = 3;

    /// <summary>The program itself failed.</summary>
    public const int OwnFault = 4;
}
