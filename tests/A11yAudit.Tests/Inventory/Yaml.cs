using System.Text;
using A11yAudit.Cli.Inventory;

namespace A11yAudit.Tests.Inventory;

/// <summary>Inventory texts the tests begin from.</summary>
internal static class Yaml
{
    /// <summary>Every field, seven lines before the first site.</summary>
    public const string Full = """
        # 注释
        name: 某市政府网站适老化与无障碍自查
        office: 某市人民政府办公室
        deadline: 2026-12-31
        language: en
        contact: https://www.city.example/a11y
        sites:
          - id: jia-xian
            name: 甲县人民政府
            urls:
              - https://www.jia.example/
              - http://www.jia.example:8080/old/index.html
            owner: 甲县人民政府办公室
            kind: park-committee
            contact: 13800000000
            tags: [县, 2026]
            budget: { pages: 5000, concurrency: 8, delay-ms: 0 }
            allowed-hosts: [zwfw.jia.example, "10.0.0.1:8443"]
            robots: ignore
            profile: strict
            elder: "#elder > a"
          - id: yi-xian
            name: 乙县人民政府
            url: https://www.yi.example/
        """;

    /// <summary>Only what is needed: name, office and sites on lines 1 to 3, the site on lines 4 to 6.</summary>
    public const string Least = """
        name: 某市
        office: 某办
        sites:
          - id: jia-xian
            name: 甲县
            url: https://www.jia.example/
        """;

    public static InventoryResult Parse(string text) => InventoryFile.Parse("sites.yaml", Encoding.UTF8.GetBytes(text));

    /// <summary>All sentences, one a line.</summary>
    public static string Sentences(InventoryResult result, Language language) => string.Join('\n', result.Mistakes.Select(m => m.Sentence(language)));

    public static string Zh(string text) => Sentences(Parse(text), Language.ZhCn);

    public static string En(string text) => Sentences(Parse(text), Language.En);
}
