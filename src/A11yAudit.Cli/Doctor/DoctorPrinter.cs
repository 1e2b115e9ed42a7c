using Spectre.Console;

namespace A11yAudit.Cli.Doctor;

/// <summary>Writes the doctor's report to a terminal; nothing in it is read as markup.</summary>
internal static class DoctorPrinter
{
    public static void Print(IAnsiConsole console, DoctorReport report, Language language)
    {
        foreach (var item in report.Items)
        {
            var (mark, color) = Mark(item.State, language);
            console.Write(new Text(mark, new Style(color)));
            console.Write(new Text($" {item.Title.In(language)}{Colon(language)}{item.Found.In(language)}\n"));
            if (item.Command is not null)
            {
                console.Write(new Text($"    {(language == Language.En ? "Type:" : "请输入：")}\n"));
                console.Write(new Text($"    {item.Command}\n", new Style(decoration: Decoration.Bold)));
            }
        }

        var end = report.ExitCode == 0
            ? new LocalText("可以开始审计。", "Ready to audit.")
            : new LocalText("还缺少必需的东西，请照上面的命令处理。", "Something needed is missing, use the commands above.");
        console.Write(new Text($"{end.In(language)}\n"));
    }

    /// <summary>A word beside the colour: the state must not be told by colour alone.</summary>
    private static (string Mark, Color Color) Mark(DoctorState state, Language language) => (state, language) switch
    {
        (DoctorState.Fine, Language.En) => ("[ok]     ", Color.Green),
        (DoctorState.Warning, Language.En) => ("[note]   ", Color.Yellow),
        (_, Language.En) => ("[missing]", Color.Red),
        (DoctorState.Fine, _) => ("[正常]", Color.Green),
        (DoctorState.Warning, _) => ("[注意]", Color.Yellow),
        _ => ("[缺少]", Color.Red),
    };

    private static string Colon(Language language) => language == Language.En ? ": " : "：";
}
