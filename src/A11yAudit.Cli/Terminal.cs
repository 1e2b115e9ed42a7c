using Spectre.Console;

namespace A11yAudit.Cli;

/// <summary>Where the program speaks: people read one console, `--json` keeps standard output for the machine. Foreign text is made visible, never markup.</summary>
internal sealed class Terminal
{
    public Terminal(Language language, bool machineOutput, bool verbose)
    {
        Language = language;
        Verbose = verbose;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(machineOutput ? System.Console.Error : System.Console.Out),
            Interactive = InteractionSupport.Detect,
        });
        if (!IsTerminal(machineOutput))
        {
            // A pipe has no width: sentences must not be cut at 80 columns in a log.
            Console.Profile.Width = 500;
        }

        Live = IsTerminal(machineOutput) && Environment.GetEnvironmentVariable("CI") is null;
    }

    public Language Language { get; }
    public bool Verbose { get; }
    public IAnsiConsole Console { get; }

    /// <summary>True when progress may be drawn in place.</summary>
    public bool Live { get; }

    /// <summary>One of two texts, by the user's language.</summary>
    public string Pick(string zh, string en) => Language == Language.En ? en : zh;

    /// <summary>Writes one line of plain text.</summary>
    public void Say(string text)
    {
        lock (Console)
        {
            Console.WriteLine(VisibleText.Of(text));
        }
    }

    public void Say(string zh, string en) => Say(Pick(zh, en));

    /// <summary>Writes one line of bold text.</summary>
    public void Headline(string text)
    {
        lock (Console)
        {
            Console.Write(new Text(VisibleText.Of(text), new Style(decoration: Decoration.Bold)));
            Console.WriteLine();
        }
    }

    /// <summary>Writes sentences about trouble to standard error, one a line.</summary>
    public static void Complain(string text)
    {
        foreach (var line in text.Split(Environment.NewLine))
        {
            System.Console.Error.WriteLine(VisibleText.Of(line));
        }
    }

    /// <summary>The machine's line on standard output.</summary>
    public static void Emit(string json) => System.Console.Out.WriteLine(json);

    private static bool IsTerminal(bool machineOutput) => machineOutput ? !System.Console.IsErrorRedirected : !System.Console.IsOutputRedirected;
}
