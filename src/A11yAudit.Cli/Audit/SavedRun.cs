using System.Text.Json;
using A11yAudit.Runs;

namespace A11yAudit.Cli.Audit;

/// <summary>A whole run as one JSON file: `audit --save` writes it, `report --from` draws it without store or browser.</summary>
internal static class SavedRun
{
    public static async Task WriteAsync(string file, Run run, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, run, A11yJson.Readable.Run, ct);
    }

    public static async Task<Run> ReadAsync(string file, Terminal terminal, CancellationToken ct)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync(stream, A11yJson.Default.Run, ct) ?? throw new JsonException("null");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException(terminal.Pick($"无法读取 {file}：{error.Message}", $"cannot read {file}: {error.Message}"));
        }
        catch (JsonException error)
        {
            throw new WrongInputException(terminal.Pick(
                $"{file} 第 {error.LineNumber + 1} 行：不是 audit --save 保存的检测结果。",
                $"{file} line {error.LineNumber + 1}: not a run saved by audit --save."));
        }
    }
}
