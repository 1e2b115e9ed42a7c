namespace A11yAudit.Storage;

/// <summary>Why the store could not be used, so that the program can answer in the user's language.</summary>
public enum StoreProblem
{
    Missing,
    NotADatabase,

    /// <summary>A good database, but of another program.</summary>
    NotOurs,

    /// <summary>Written by a later version of this program.</summary>
    Newer,

    ReadOnly,
    Locked,
    Damaged,
    DiskFull,
    CannotOpen,

    /// <summary>Another audit closed the run while this one was still writing to it.</summary>
    RunClosed,
}
