using A11yAudit.Reports.Model;
using A11yAudit.Rules;

namespace A11yAudit.Reports.Building;

/// <summary>Fills a rule's message with the evidence of a finding, keeping what the page said apart from what we say.</summary>
internal static class Messages
{
    public static IReadOnlyList<MessagePart> Of(Finding finding, RuleWords? words, string title, Texts texts)
    {
        var fallback = finding.Outcome == Outcome.NeedsReview ? "review" : "failed";
        var text = words?.Messages.GetValueOrDefault(finding.Message) ?? words?.Messages.GetValueOrDefault(fallback) ?? title;
        return [.. Parts(text, finding.Evidence, texts)];
    }

    private static IEnumerable<MessagePart> Parts(string text, IReadOnlyDictionary<string, string> evidence, Texts texts)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf("${", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > at)
            {
                yield return new MessagePart(text[at..open], IsEvidence: false, Lang: null);
            }

            var value = evidence.GetValueOrDefault(text[(open + 2)..close], "—");
            yield return new MessagePart(value, IsEvidence: true, texts.LangOf(value));
            at = close + 1;
        }

        if (at < text.Length)
        {
            yield return new MessagePart(text[at..], IsEvidence: false, Lang: null);
        }
    }
}
