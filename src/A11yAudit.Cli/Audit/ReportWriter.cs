using A11yAudit.Reports;
using A11yAudit.Runs;
using A11yAudit.Storage;

namespace A11yAudit.Cli.Audit;

/// <summary>Draws the report of a stored run: fetches what it is compared with and its history.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report and returns what it was drawn from.</summary>
    public static async Task<ReportInput> WriteAsync(string database, string runId, string outDir, Language language, TimeProvider clock, CancellationToken ct)
    {
        await using var queries = await RunQueries.OpenAsync(database, ct);
        var input = await InputAsync(queries, runId, language, clock, ct);
        try
        {
            await new HtmlReport().WriteAsync(input, outDir, name => queries.ReadCropAsync(name, ct).GetAwaiter().GetResult(), ct);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException(language == Language.En
                ? $"--out: the report cannot be written to {outDir} ({error.Message}); the run is saved, draw it with a11yaudit report --out elsewhere."
                : $"--out：报告无法写入 {outDir}（{error.Message}）；检测结果已保存，可用 a11yaudit report --out 另选位置生成。");
        }

        return input;
    }

    private static async Task<ReportInput> InputAsync(RunQueries queries, string runId, Language language, TimeProvider clock, CancellationToken ct)
    {
        var run = await queries.LoadRunAsync(runId, ct) ?? throw new InvalidOperationException($"run {runId} is not in the store");
        var before = await queries.PreviousCompleteAsync(run.Portfolio, run.StartedAt, ct);
        var history = await queries.SummariesAsync(run.Portfolio, run.StartedAt, ct);
        return new ReportInput(run, before, history, clock.GetUtcNow(), language);
    }
}
