using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace A11yAudit.Storage;

/// <summary>Instants as UTC ticks: every database orders and compares whole numbers alike, SQLite cannot with its own date text.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
