using A11yAudit.Cli.Inventory;

namespace A11yAudit.Tests.Inventory;

/// <summary>Foreign text cannot hide or turn anything in a sentence.</summary>
public sealed class VisibleTextTests
{
    [TestCase("甲县 [red]a[/]😀", "甲县 [red]a[/]😀")]
    [TestCase("a\u001b[31m\n", "a\\u{001B}[31m\\u{000A}")]
    [TestCase("a\u202Eb\u200Bc\uFEFF", "a\\u{202E}b\\u{200B}c\\u{FEFF}")]
    [TestCase("a\u00A0b\u3000c", "a\\u{00A0}b\\u{3000}c")]
    public void Invisible_is_made_visible(string text, string seen) => Assert.That(VisibleText.Of(text), Is.EqualTo(seen));

    [Test]
    public void Half_a_character_is_written_as_its_code() => Assert.That(VisibleText.Of("a" + (char)0xD800 + "b"), Is.EqualTo("a\\u{D800}b"));

    [Test]
    public void Long_text_is_cut_between_characters() => Assert.That(VisibleText.Of("😀😀😀", 2), Is.EqualTo("😀😀…"));
}
