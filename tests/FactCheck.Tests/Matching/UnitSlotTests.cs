using FactCheck.Rules.Diagnostics;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Matching;

/// <summary>A unit that a pattern names behind a capture may stand behind the figure or inside the value.</summary>
public sealed class UnitSlotTests
{
    [Theory]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620 mét.", "cao 620 mét")]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620m.", "cao 620m")]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620 m.", "cao 620 m")]
    [InlineData(
        "vi",
        "dài <n:number> km tính",
        "Dài 620 ki-lô-mét tính từ đất.",
        "Dài 620 ki-lô-mét tính"
    )]
    [InlineData("vi", "cao <n:number> m", "Tháp cao hơn 12,5mét.", "cao hơn 12,5mét")]
    [InlineData(
        "vi",
        "cao <n:number> (m | mét) tính từ đất",
        "Cao 620m tính từ đất.",
        "Cao 620m tính từ đất"
    )]
    [InlineData("vi", "rộng <n:number> mét vuông", "Nhà rộng 50m2.", "rộng 50m2")]
    [InlineData("vi", "<n:number> ki lô mét", "Đường dài 50km.", "50km")]
    [InlineData("vi", "chạy <n:number> km/h", "Tàu chạy 120km/h.", "chạy 120km/h")]
    [InlineData("vi", "chạy <n:number> km/h", "Tàu chạy 120 km/giờ.", "chạy 120 km/giờ")]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620 tấn.", "")]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620km.", "")]
    [InlineData("vi", "cao <n:number> mét", "Tháp cao 620.", "")]
    [InlineData("vi", "cao <n:number> (mét)? nhất", "Tháp cao 620m nhất.", "cao 620m nhất")]
    [InlineData("vi", "giá <n:money> đồng", "Vé giá 50.000 đồng.", "giá 50.000 đồng")]
    [InlineData("vi", "giá <n:money> đô la", "Vé giá $50.", "giá $50")]
    [InlineData("vi", "giá <n:money> đô la", "Vé giá 50.000 đồng.", "")]
    [InlineData("vi", "giảm <n:percent> phần trăm", "Lãi giảm 5%.", "giảm 5%")]
    [InlineData("vi", "<n:age> tuổi đã mất", "Cụ già 90 tuổi đã mất.", "90 tuổi đã mất")]
    [InlineData("en", "took <n:duration> hours", "It took two hours.", "took two hours")]
    [InlineData("en", "<n:number> metres tall", "The tower is 620m tall.", "620m tall")]
    [InlineData("en", "<n:number> metres tall", "The tower is 620 metres tall.", "620 metres tall")]
    [InlineData("en", "<n:percent> percent of", "It has 5% of them.", "5% of")]
    public void It_is_taken_in_either_place(
        string language,
        string pattern,
        string text,
        string quote
    )
    {
        var loaded = TestRules.Load(
            $$"""
            factcheck: 1
            rules:
              - id: r
                find: { {{language}}: ["{{pattern}}"] }
                fact: f
            """
        );
        var rules = loaded.Rules.ShouldNotBeNull(DiagnosticText.Render(loaded.Diagnostics));
        var claims = new FactChecker(rules).Extract(TestArticles.Of(text, language));
        string.Join(" / ", claims.Select(claim => claim.Quote)).ShouldBe(quote);
    }
}
