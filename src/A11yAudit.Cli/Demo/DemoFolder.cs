namespace A11yAudit.Cli.Demo;

/// <summary>The demo's own folder: wiped at each start, and only when it is its own.</summary>
internal static class DemoFolder
{
    private const string Marker = ".a11yaudit-demo";

    /// <summary>Empties the folder or makes it; a folder with anything else in it is refused.</summary>
    public static void Prepare(string folder, Terminal terminal)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            if (!File.Exists(Path.Combine(folder, Marker)))
            {
                throw new WrongInputException(terminal.Pick(
                    $"--out：文件夹 {folder} 里有别的内容，演示只写自己的文件夹，请换一个空文件夹。",
                    $"--out: the folder {folder} holds other things; the demo writes to a folder of its own only, please name an empty one."));
            }

            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), "Made by a11yaudit demo, which empties this folder at each start.\n");
    }
}
