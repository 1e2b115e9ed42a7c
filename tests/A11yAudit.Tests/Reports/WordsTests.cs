using A11yAudit.Progress;
using A11yAudit.Reports;
using A11yAudit.Reports.Rendering;
using A11yAudit.Rules;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Reports;

/// <summary>Both languages say everything: the same keys, a word for every enum member, nothing unused, never 合格.</summary>
internal sealed class WordsTests
{
    private static readonly Words Zh = Words.In(Language.ZhCn);
    private static readonly Words En = Words.In(Language.En);

    [Test]
    public void Both_languages_have_the_same_keys() => Assert.That(En.All.Keys, Is.EquivalentTo(Zh.All.Keys));

    [Test]
    public void Both_languages_fill_in_the_same_places() => Assert.Multiple(() =>
    {
        foreach (var (key, text) in Zh.All)
        {
            Assert.That(Places(En[key]), Is.EquivalentTo(Places(text)), key);
        }
    });

    [Test]
    public void Every_enum_member_has_words() => Assert.Multiple(() =>
    {
        AllOf<VisitKind>();
        AllOf<Outcome>();
        AllOf<Impact>();
        AllOf<EvidenceGrade>();
        AllOf<SiteState>();
        AllOf<RunState>();
        AllOf<Change>();
        AllOf<PageMode>();
        AllOf<Viewport>();
        AllOf<PageType>();
        Assert.That(Enum.GetValues<SiteState>().Select(Zh.Meaning), Is.All.Not.Empty);
        Assert.That(Enum.GetValues<Change>().Select(Zh.Meaning), Is.All.Not.Empty);
    });

    [Test]
    public void The_report_never_says_passed_acceptance_in_the_forbidden_word() =>
        Assert.That(Zh.All.Values, Has.None.Contains("合格").And.None.Contains("否决"));

    [Test]
    public void Every_word_a_template_names_exists() => Assert.Multiple(() =>
    {
        foreach (var name in Resources.Names.Where(n => n.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var key in Named(Resources.Text(name)))
            {
                Assert.That(Zh.All.Keys, Does.Contain(key), name);
            }
        }
    });

    private static IEnumerable<string> Named(string template)
    {
        for (var at = template.IndexOf(" w.", StringComparison.Ordinal); at >= 0; at = template.IndexOf(" w.", at + 1, StringComparison.Ordinal))
        {
            yield return new string([.. template.Skip(at + 3).TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c == '.')]);
        }
    }

    /// <summary>Which values a sentence uses, whatever their format; a one-noun sentence may leave its number out.</summary>
    private static IEnumerable<char> Places(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => text[i] == '{' && char.IsAsciiDigit(text[i + 1])).Select(i => text[i + 1]).Distinct();

    private static void AllOf<T>()
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.That(Zh.All.Keys, Does.Contain(Words.KeyOf(value)));
        }
    }
}
