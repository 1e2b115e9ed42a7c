using System.Globalization;
using System.Text;

namespace A11yAudit.Reports.Rendering;

/// <summary>The one place where a value becomes HTML text: escaped for element and quoted attribute alike, invisible marks made visible.</summary>
internal static class HtmlText
{
    /// <summary>Escaped text; a mark that could hide or reorder characters reads as its code point, e.g. ‹U+202E›.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + (text.Length / 8));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(html, text[i], text[++i]);
            }
            else
            {
                Append(html, text[i]);
            }
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, char c)
    {
        switch (c)
        {
            case '&': html.Append("&amp;"); break;
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            default:
                if (IsHidden(c))
                {
                    AppendCode(html, c);
                }
                else
                {
                    html.Append(c);
                }

                break;
        }
    }

    private static void AppendPair(StringBuilder html, char high, char low)
    {
        var code = char.ConvertToUtf32(high, low);
        if (code is >= 0xE0000 and <= 0xE0FFF)
        {
            AppendCode(html, code);
        }
        else
        {
            html.Append(high).Append(low);
        }
    }

    private static void AppendCode(StringBuilder html, int code) =>
        html.Append("‹U+").Append(code.ToString("X4", CultureInfo.InvariantCulture)).Append('›');

    /// <summary>Controls but tab and line feed, bidi marks, zero-width characters and broken halves of a pair.</summary>
    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n'))
        || c is '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB')
        || char.IsSurrogate(c)
        || c is '\uFFFE' or '\uFFFF';
}
