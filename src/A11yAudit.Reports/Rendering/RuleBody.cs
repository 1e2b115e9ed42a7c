using A11yAudit.Reports.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace A11yAudit.Reports.Rendering;

/// <summary>The only file that knows Markdig: a rule's Markdown becomes sections of trusted HTML without raw HTML and without odd links.</summary>
internal static class RuleBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>One section a level-2 heading, in the order of the text; text before the first heading is a section without title.</summary>
    public static IReadOnlyList<BodySection> Sections(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Tame(document);
        var sections = new List<BodySection>();
        var title = "";
        var blocks = new List<Block>();
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
            {
                Close();
                title = PlainText(heading);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (title.Length > 0 || blocks.Count > 0)
            {
                var isCode = blocks.Count > 0 && blocks.TrueForAll(b => b is CodeBlock);
                sections.Add(new BodySection(title, new TrustedHtml(Render(blocks)), isCode));
            }

            blocks.Clear();
        }
    }

    private static void Tame(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.Level > 2))
        {
            heading.Level = Math.Min(6, heading.Level + 2);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsAllowed(link.Url))
            {
                link.ReplaceBy(new LiteralInline(PlainText(link)));
            }
            else
            {
                link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer noopener");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail || !IsAllowed(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static bool IsAllowed(string? url) =>
        url is not null && (url.StartsWith('#')
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    private static string PlainText(HeadingBlock heading) => heading.Inline is null ? "" : PlainText(heading.Inline);

    private static string PlainText(ContainerInline container) => string.Concat(container.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    private static string Render(IReadOnlyList<Block> blocks)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        foreach (var block in blocks)
        {
            if (block is CodeBlock code)
            {
                text.Write($"<pre><code translate=\"no\">{HtmlText.Escape(code.Lines.ToString())}</code></pre>\n");
            }
            else
            {
                renderer.Render(block);
            }
        }

        return text.ToString();
    }
}
