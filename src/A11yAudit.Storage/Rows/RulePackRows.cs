using System.Security.Cryptography;
using System.Text.Json;
using A11yAudit.Rules;

namespace A11yAudit.Storage.Rows;

/// <summary>Rules and standards under the hash of their content: a changed word is another pack, whatever its version says.</summary>
internal static class RulePackRows
{
    public static string KeyOf(IReadOnlyList<RuleInfo> rules, IReadOnlyList<Standard> standards)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(rules, A11yJson.Compact.IReadOnlyListRuleInfo));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(standards, A11yJson.Compact.IReadOnlyListStandard));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static RulePackRow New(string key, RunStart start) => new()
    {
        Key = key,
        Version = start.Versions.RulePack,
        Rules = Packed.Write(start.Rules, A11yJson.Compact.IReadOnlyListRuleInfo),
        Standards = Packed.Write(start.Standards, A11yJson.Compact.IReadOnlyListStandard),
    };
}
