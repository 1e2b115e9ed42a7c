using System.Text;
using A11yAudit.Cli.Inventory;
using CsCheck;

namespace A11yAudit.Tests.Inventory;

/// <summary>Whatever a file holds, the reader answers with a portfolio or at least one printable sentence, and never throws.</summary>
public sealed class InventoryFuzzTests
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "- ", ": ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", "&a ", "*a", "!t ", "!!", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n", "? ", "|\n", ">-\n", "#", "\"", "'", "\\u", "\\ud800", "\t", "：",
            "\0", "\u202E", "<<: ", "id: ", "url: ", "sites:\n", "2026-02-30", "99999999999", "~", "@", "`", ",", "\r", "\uFEFF", "\U0001F600", "http://", "xn--", "。",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    [Test]
    public void Random_bytes() => Gen.Byte.Array[0, 200].Sample(Answers, iter: 20_000);

    [Test]
    public void Random_pieces_of_YAML() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Sample(pieces => Answers([.. pieces.SelectMany(p => p)]), iter: 20_000);

    [Test]
    public void Good_files_with_something_put_in_or_taken_out()
    {
        var good = Encoding.UTF8.GetBytes(Yaml.Full);
        var cut = Gen.Select(Gen.Int[0, good.Length], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]));
        cut.Array[1, 4].Sample(
            cuts =>
            {
                var bytes = good.ToList();
                foreach (var (at, length, piece) in cuts)
                {
                    var from = Math.Min(at, bytes.Count);
                    bytes.RemoveRange(from, Math.Min(length, bytes.Count - from));
                    bytes.InsertRange(from, piece);
                }

                return Answers([.. bytes]);
            },
            iter: 20_000);
    }

    [Test]
    public void Random_addresses() => Gen.OneOf(Gen.String, Gen.String.Select(s => "http://" + s)).Array[0, 4].Sample(
        urls =>
        {
            var result = InventoryFromUrls.Make(urls, 60);
            return (result.Portfolio is null) == (result.Mistakes.Count > 0) && (result.Portfolio?.Sites.All(s => SiteReader.IsId(s.Id)) ?? true);
        },
        iter: 20_000);

    private static bool Answers(byte[] bytes)
    {
        var result = InventoryFile.Parse("sites.yaml", bytes);
        var sentences = result.Mistakes.SelectMany(m => new[] { m.Sentence(Language.ZhCn), m.Sentence(Language.En) });
        return (result.Portfolio is null) == (result.Mistakes.Count > 0) &&
            sentences.All(s => VisibleText.IsHarmless(s) && !s.Contains('\n', StringComparison.Ordinal)) &&
            (result.Portfolio?.Sites.All(s => s.StartUrls.Count > 0 && s.StartUrls.All(u => new Uri(u).IdnHost.Length > 0)) ?? true);
    }
}
