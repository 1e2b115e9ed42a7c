using System.Security.Cryptography;
using A11yAudit.Rules;
using SkiaSharp;

namespace A11yAudit.Browser;

/// <summary>Element pictures cut from one capture of the page, the element marked; the only file that knows SkiaSharp.</summary>
internal static class Cropper
{
    /// <summary>Tallest part of a page that is photographed, CSS pixels.</summary>
    public const int MaxHeight = 5000;

    private const int Margin = 60;
    private const int MaxWidth = 720;
    private const int MaxCropHeight = 360;

    /// <summary>Cuts one picture a finding; returns the findings with their picture's name, and the pictures by name.</summary>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, byte[]> Crops) Cut(byte[] capture, IReadOnlyList<Finding> findings)
    {
        var crops = new Dictionary<string, byte[]>();
        using var page = SKBitmap.Decode(capture);
        if (page is null)
        {
            return (findings, crops);
        }

        var named = findings.Select(f =>
        {
            if (f.Place.Box is not { } box || box.Y > page.Height || box.X > page.Width || box.Y + box.Height < 0 || box.X + box.Width < 0)
            {
                return f;
            }

            var bytes = CutOne(page, box);
            var name = Convert.ToHexStringLower(SHA256.HashData(bytes))[..20] + ".webp";
            crops.TryAdd(name, bytes);
            return f with { Crop = name };
        }).ToList();
        return (named, crops);
    }

    private static byte[] CutOne(SKBitmap page, Box box)
    {
        var width = (int)Math.Min(Math.Min(MaxWidth, page.Width), box.Width + (2 * Margin));
        var height = (int)Math.Min(Math.Min(MaxCropHeight, page.Height), box.Height + (2 * Margin));
        var left = (int)Math.Clamp(box.X - Margin, 0, Math.Max(0, page.Width - width));
        var top = (int)Math.Clamp(box.Y - Margin, 0, Math.Max(0, page.Height - height));
        using var crop = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(crop))
        {
            using var image = SKImage.FromBitmap(page);
            canvas.DrawImage(image, -left, -top, SKSamplingOptions.Default);
            Mark(canvas, new SKRect((float)box.X - left, (float)box.Y - top, (float)(box.X + box.Width) - left, (float)(box.Y + box.Height) - top));
        }

        using var data = crop.Encode(SKEncodedImageFormat.Webp, 70);
        return data.ToArray();
    }

    // A white line under a red one: seen on any background, also without colour.
    private static void Mark(SKCanvas canvas, SKRect element)
    {
        element.Inflate(4, 4);
        using var halo = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 7, Color = SKColors.White };
        using var line = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 3, Color = new SKColor(0xC0, 0x00, 0x00) };
        canvas.DrawRect(element, halo);
        canvas.DrawRect(element, line);
    }
}
