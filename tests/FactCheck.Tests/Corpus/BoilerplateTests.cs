using FactCheck.Corpus.Metadata;

namespace FactCheck.Tests.Corpus;

public sealed class BoilerplateTests
{
    private const string One = "Cơn bão số ba đã đổ bộ vào đất liền lúc rạng sáng và gây mưa lớn.";
    private const string Two =
        "Chính quyền địa phương cho biết hàng trăm căn nhà đã bị tốc mái trong đêm.";
    private const string Three =
        "The storm reached the coast before dawn and brought heavy rain to the whole province.";

    /// <summary>Each line of the page and, behind it, the part it plays.</summary>
    public static TheoryData<string, string> Pages { get; } =
        new()
        {
            { "a lone sentence", "B Bốn người bị thương." },
            { "a fragment", "B 70 quốc gia" },
            {
                "a list of figures alone is kept",
                "B Aleppo 12|B Homs 7|B Hama 3|B Idlib 1|B Raqqa 9"
            },
            { "headline and body", $"T Bão số ba đổ bộ|B {One}|B {Two}" },
            { "a short last sentence stays", $"T Bão số ba đổ bộ|B {One}|B Không ai bị thương." },
            { "a subheading stays", $"T Bão số ba đổ bộ|B {One}|B Mưa lớn ở nhiều nơi|B {Two}" },
            {
                "a list that a colon introduces stays",
                $"T Big storm|B {Three}|B The dead by district, as counted by the province on Friday:|B North 12|B South 7|B East 3|B West 1"
            },
            {
                "a menu before",
                $". Thời sự|. Thế giới|. Kinh tế|. Giải trí|T Bão số ba đổ bộ vào đất liền sáng nay|B {One}"
            },
            {
                "a menu before a short headline",
                $". Thời sự|. Thế giới|. Kinh tế|. Giải trí|T Bão đổ bộ|B {One}"
            },
            {
                "a menu behind",
                $"T Storm reaches coast|B {Three}|. World|. Sport|. Weather|. Opinion pages"
            },
            { "lines without words", $"B {One}|. .|. ;|. * * *|B {Two}" },
            {
                "a widget inside",
                $"B {One}|. Theo dõi Báo X trên|B {Two}|. Advertisement|B {Three}"
            },
            {
                "what stands behind a widget at the end",
                $"B {Three}|. Back to top|. 30 seconds left.|. Choose one of 2 ways"
            },
            { "a copyright line", $"B {Three}|. © 2015 The Harbour Post|. All rights reserved" },
            {
                "a heading ends the article",
                $"B {Three}|. Most read|. Ten people hurt in a crash|. Gold passes 1,240 dollars"
            },
            {
                "a box inside the article",
                $"B {One}|. Tin liên quan|. Hai người mất tích sau lũ|B {Two}|B {Three}"
            },
            { "a heading of a menu on top", $". Tin mới nhất|T Bão số ba đổ bộ|B {One}" },
            {
                "a list with times",
                $"B {One}|. Hai xe tải va nhau|. 07:08:38 25/12/2024|. Giá vàng lại tăng mạnh|. 06:01:00 25/12/2024"
            },
            {
                "a list with times and teasers",
                $"B {One}|. Cháy chợ|. 07:08 25/12/2024|. Đám cháy bùng phát lúc nửa đêm và lan sang các ki ốt bên cạnh.|. Kẹt xe|. 06:01 25/12/2024|. Dòng xe kéo dài ba cây số từ cửa ngõ vào trung tâm thành phố."
            },
            {
                "relative times are times",
                $"B {Three}|. Two trucks collide|. 2 hours ago|. Gold up again|. 3 hours ago"
            },
            {
                "a caption with a counter",
                $"B {One}|C Bão số ba - Hình 1|C Một con đường ngập nước|B {Two}"
            },
            {
                "a caption with a credit",
                $"B {Three}|C A flooded street. Photo: AP|B {Three[4..]}"
            },
            {
                "a repeated caption",
                $"B {One}|C Đường ngập. Ảnh: TTX|. Đường ngập. Ảnh: TTX|B {Two}"
            },
            { "a paragraph that stands twice", $"B {One}|B {Two}|. {One}" },
            {
                "a doubled headline of a list",
                $"T Bão số ba đổ bộ|B {One}|. Giá vàng lại tăngGiá vàng lại tăng"
            },
            {
                "a credit under the headline",
                $"T Bão số ba đổ bộ|Y H. Lan (Theo AFP)|B {One}|B {Two}"
            },
            { "a credit at the end", $"B {One}|B {Two}|Y Theo_Báo Miền Trung" },
            { "an author and a credit at the end", $"B {One}|B {Two}|Y MINH THƯ|Y Theo_PTO" },
            { "an author with a cue", $"T Storm reaches coast|Y By Jane Roe|B {Three}" },
            {
                "headlines behind the credit",
                $"B {One}|B {Two}|Y Theo_PTO|. Giá vàng lại tăng|. Hai xe tải va nhau"
            },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_line_plays_its_part(string name, string marked)
    {
        var lines = marked.Split('|');
        var text = string.Join("\n\n", lines.Select(line => line[2..]));

        var article = PageText.Read(text).ShouldHaveSingleItem();

        PageText.Shape(article).ShouldBe(string.Concat(lines.Select(line => line[0])), name);
    }

    [Fact]
    public void Two_articles_on_a_page_are_two()
    {
        var articles = PageText.Read(
            $"Bão đổ bộ\n\n{One}\n\nTheo_PTO\n\nMưa lớn ở phía bắc\n\n{Two}\n\n{Three}\n\nTheo_BBC\n\nGiá vàng tăng"
        );

        articles.Select(PageText.Shape).ShouldBe(["TBY.....", "...TBBY."]);
        articles.Select(article => article.Id).ShouldBe(["page.txt", "page.txt#2"]);
        articles[1].Blocks[0].Reason.ShouldBe("part of another article on this page");
        articles[1].Metadata.Title!.Value.ShouldBe("Mưa lớn ở phía bắc");
    }

    [Fact]
    public void Many_articles_on_a_page_take_linear_time() =>
        LinearTime.ShouldHold(
            $"Bão đổ bộ\n\n{One}\n\n{Two}\n\nTheo_PTO\n\n",
            300_000,
            text => PageText.Read(text).Count.ShouldBeGreaterThan(20)
        );

    [Fact]
    public void Many_credits_in_a_row_take_linear_time() =>
        LinearTime.ShouldHold(
            "Theo_PTO\n\nTheo_BBC\n\n",
            400_000,
            text => PageText.Read($"{One}\n\n{text}{Two}").Count.ShouldBe(1)
        );

    [Fact]
    public void A_short_second_article_with_a_credit_of_its_own_is_one() =>
        PageText
            .Shape($"{One}\n{Two}\nTheo_PTO\nMưa lớn\n{Three}\nTheo_BBC")
            .ShouldBe("BBY...|...TBY");

    [Fact]
    public void Teasers_behind_the_credit_are_no_article() =>
        PageText
            .Shape($"{One}\nTheo_PTO\nGiá vàng tăng\n{Two}\nHai xe va nhau\n{Three}")
            .ShouldBe("BY....");

    [Fact]
    public void Rules_of_a_site_drop_its_lines()
    {
        var rules = new SiteRules("*", ["Đặt báo *", "Kênh Bốn"]);

        var article = PageText.Read(
            $"{One}\nKênh Bốn:\nĐặt báo ngay hôm nay\n{Two}",
            "a.txt",
            rules
        )[0];

        PageText.Shape(article).ShouldBe("B..B");
        article.Blocks[1].Reason.ShouldBe("rule of * in factcheck.yaml");
    }

    [Theory]
    [InlineData("VGT", null, true)]
    [InlineData("vgt", null, true)]
    [InlineData(null, "https://tin.vgt.vn/1", false)]
    [InlineData(null, null, false)]
    public void Rules_hold_for_their_site(string? source, string? url, bool applies) =>
        new SiteRules("VGT", []).AppliesTo(source, url).ShouldBe(applies);

    [Theory]
    [InlineData("https://tin.vgt.vn/1", true)]
    [InlineData("https://vgt.vn/1", true)]
    [InlineData("https://xvgt.vn/1", false)]
    public void A_host_covers_its_subdomains(string url, bool applies) =>
        new SiteRules("vgt.vn", []).AppliesTo(null, url).ShouldBe(applies);

    [Fact]
    public void A_chronicle_that_is_all_of_the_page_is_kept() =>
        PageText.Shape($"07:00 25/12/2024\n{One}\n08:00 25/12/2024\n{Two}").ShouldBe(".B.B");
}
