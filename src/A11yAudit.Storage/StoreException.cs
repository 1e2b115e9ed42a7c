namespace A11yAudit.Storage;

/// <summary>Trouble with the store that a person can do something about, said in one sentence.</summary>
public sealed class StoreException : Exception
{
    public StoreException(StoreProblem problem, string path, Exception? inner = null)
        : this(problem, path, Sentence(problem, path), inner)
    {
    }

    public StoreException(StoreProblem problem, string path, string message, Exception? inner = null)
        : base(message, inner)
    {
        Problem = problem;
        Path = path;
    }

    public StoreProblem Problem { get; }

    /// <summary>Full path of the database file.</summary>
    public string Path { get; }

    private static string Sentence(StoreProblem problem, string path) => problem switch
    {
        StoreProblem.Missing => $"There is no database at {path}.",
        StoreProblem.NotADatabase => $"{path} is not a database.",
        StoreProblem.NotOurs => $"{path} is a database of another program.",
        StoreProblem.Newer => $"{path} was written by a newer version of a11yaudit; use that version or a newer one.",
        StoreProblem.ReadOnly => $"{path} cannot be written to: the file or its folder is read-only.",
        StoreProblem.Locked => $"{path} is in use by another process; wait until it ends or name another file.",
        StoreProblem.Damaged => $"{path} is damaged and cannot be read; restore it from a copy.",
        StoreProblem.DiskFull => $"The disk that holds {path} is full.",
        _ => $"{path} cannot be opened or created.",
    };
}
