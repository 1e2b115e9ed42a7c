using System.Collections.Concurrent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace A11yAudit.Reports.Rendering;

/// <summary>The only file that knows Scriban: a page model and its words in, HTML out, every value escaped on the way.</summary>
internal static class ReportTemplates
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <summary>Renders reports/<paramref name="name"/>.html; the model is <c>page</c>, the words of the report are <c>w</c>.</summary>
    public static string Render(string name, object page, Words words, PageAssets assets)
    {
        var globals = new ScriptObject();
        globals.SetValue("page", page, readOnly: true);
        globals.SetValue("w", Tree(words), readOnly: true);
        globals.SetValue("assets", assets, readOnly: true);
        globals.SetValue("part", new Part(), readOnly: true);
        var context = new EscapingContext();
        context.PushGlobal(globals);
        return Of(name).Render(context);
    }

    internal static Template Of(string name) => Parsed.GetOrAdd(name, key =>
    {
        var template = Template.Parse(Resources.Text(key + ".html"), key);
        return template.HasErrors ? throw new InvalidOperationException(string.Join('\n', template.Messages)) : template;
    });

    private static ScriptObject Tree(Words all)
    {
        var root = new ScriptObject();
        foreach (var (key, text) in all.All)
        {
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            if (!root.TryGetValue(key[..dot], out var group) || group is not ScriptObject words)
            {
                root.SetValue(key[..dot], words = new ScriptObject(), readOnly: true);
            }

            words.SetValue(key[(dot + 1)..], text, readOnly: true);
        }

        return root;
    }

    /// <summary>A context without built-in functions in which nothing is written unescaped and a misspelt name is an error.</summary>
    private sealed class EscapingContext : TemplateContext
    {
        public EscapingContext()
            : base(new ScriptObject())
        {
            StrictVariables = true;
            EnableRelaxedMemberAccess = false;
            EnableRelaxedTargetAccess = false;
            MemberRenamer = member => member.Name;
            LoopLimit = 0;
            LimitToString = 0;
        }

        public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
        {
            null => this,
            TrustedHtml trusted => Write(trusted.Html),
            string text => Write(HtmlText.Escape(text)),
            int number => Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            _ => throw new ScriptRuntimeException(span, $"only texts, numbers and trusted HTML can be written, not {textAsObject.GetType().Name}"),
        };
    }

    /// <summary><c>part "name" value</c>: another of our templates rendered with the value as <c>it</c>.</summary>
    private sealed class Part : IScriptCustomFunction
    {
        public int RequiredParameterCount => 2;
        public int ParameterCount => 2;
        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;
        public Type ReturnType => typeof(TrustedHtml);

        public ScriptParameterInfo GetParameterInfo(int index) =>
            index == 0 ? new ScriptParameterInfo(typeof(string), "name") : new ScriptParameterInfo(typeof(object), "it");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var scope = new ScriptObject();
            scope.SetValue("it", arguments[1], readOnly: true);
            context.PushGlobal(scope);
            context.PushOutput(new StringBuilderOutput());
            try
            {
                context.Evaluate(Of("parts/" + arguments[0]).Page!);
            }
            finally
            {
                context.PopGlobal();
            }

            return new TrustedHtml(context.PopOutput().ToString()!.Trim());
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
