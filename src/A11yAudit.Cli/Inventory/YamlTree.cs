using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace A11yAudit.Cli.Inventory;

/// <summary>
/// Makes a tree out of YAML's events. The library's own tree stops at the first repeated key, recurses without limit and shares aliased nodes;
/// this one keeps repetitions, is bounded, and refuses aliases, so a hostile file cannot blow it up.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestLevel = 12;

    private readonly Parser _parser;
    private readonly MistakeList _mistakes;

    private YamlTree(string text, MistakeList mistakes)
    {
        _parser = new Parser(new StringReader(text));
        _mistakes = mistakes;
    }

    /// <summary>The tree, or null when the text is no YAML or has nothing in it; then the mistake is told.</summary>
    public static YamlValue? Read(string text, MistakeList mistakes)
    {
        var tree = new YamlTree(text, mistakes);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException error)
        {
            mistakes.AddSyntax(text, (int)error.Start.Line, (int)error.Start.Column, (int)error.End.Line, error.Message);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On some broken input the library throws what its own code stumbled over; the place is then the last it understood.
            var mark = tree._parser.Current?.End ?? Mark.Empty;
            mistakes.AddSyntax(text, (int)mark.Line, (int)mark.Column, (int)mark.Line, error.Message);
        }

        return null;
    }

    private YamlValue? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            _mistakes.AddForFile(InventorySentences.EmptyFile);
            return null;
        }

        _parser.MoveNext();
        var root = ReadValue(1);
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
        {
            _mistakes.Add(LineOf(second), null, InventorySentences.SecondDocument);
        }

        if (root is YamlText { IsEmpty: true })
        {
            _mistakes.AddForFile(InventorySentences.EmptyFile);
            return null;
        }

        return root;
    }

    /// <summary>Reads the value the parser stands at and leaves the parser behind it.</summary>
    private YamlValue ReadValue(int level)
    {
        var at = _parser.Current ?? throw new YamlException("unexpected end");
        var line = LineOf(at);
        if (level > DeepestLevel)
        {
            throw new YamlException(at.Start, at.End, "nested too deep");
        }

        var refused = Refuses(at, line);
        _parser.MoveNext();
        YamlValue value = at switch
        {
            Scalar scalar => new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, line),
            SequenceStart => ReadList(line, level),
            MappingStart => ReadMap(line, level),
            AnchorAlias => new YamlRefused(line),
            _ => throw new YamlException(at.Start, at.End, "unexpected " + at.GetType().Name),
        };
        return refused ? new YamlRefused(line) : value;
    }

    private bool Refuses(ParsingEvent at, int line)
    {
        var refused = at is AnchorAlias || (at is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty));
        if (refused)
        {
            _mistakes.Add(line, null, InventorySentences.AliasOrTag);
        }

        return refused;
    }

    private YamlList ReadList(int line, int level)
    {
        var items = new List<YamlValue>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadValue(level + 1));
        }

        _parser.MoveNext();
        return new YamlList(items, line);
    }

    private YamlMap ReadMap(int line, int level)
    {
        var fields = new List<YamlField>();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadValue(level + 1);
            var value = ReadValue(level + 1);
            if (key is YamlText text)
            {
                fields.Add(new YamlField(text.Value, value, key.Line));
            }
            else if (key is not YamlRefused)
            {
                _mistakes.Add(key.Line, null, InventorySentences.KeyIsNoText);
            }
        }

        _parser.MoveNext();
        return new YamlMap(fields, line);
    }

    private static int LineOf(ParsingEvent at) => (int)at.Start.Line;
}
