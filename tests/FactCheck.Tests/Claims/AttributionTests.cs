using FactCheck.Claims;
using FactCheck.Corpus;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Claims;

/// <summary>Sentences of our own; see <see cref="ModalityTests"/> for what the two tables are.</summary>
public sealed class AttributionTests
{
    /// <summary>Language, text, origin, speaker.</summary>
    public static TheoryData<string, string, string?, string?> Dev { get; } =
        new()
        {
            { "vi", "Theo Reuters, [21 người] bị thương.", "Reuters", null },
            { "vi", "Theo hãng tin Sao Mai, [21 người] bị thương.", "Sao Mai", null },
            { "vi", "Theo VOA, dẫn lời Reuters, [21 người] bị thương.", "Reuters", null },
            { "vi", "VnExpress dẫn lại Reuters cho biết [21 người] bị thương.", "Reuters", null },
            { "vi", "Theo Reuters được VnExpress dẫn lại, [21 người] bị thương.", "Reuters", null },
            { "vi", "TASS dẫn tin từ Xinhua cho biết [21 người] bị thương.", "Xinhua", null },
            { "vi", "TASS dẫn tin của Xinhua, [21 người] bị thương.", "Xinhua", null },
            { "vi", "Theo TASS dẫn tin từ Tân Hoa Xã, [21 người] bị thương.", "Xinhua", null },
            { "vi", "[21 người] bị thương, TASS dẫn nguồn từ Xinhua.", "Xinhua", null },
            { "vi", "Theo Kyodo dẫn lời Reuters, [21 người] bị thương.", "Reuters", null },
            {
                "vi",
                "Theo Kyodo dẫn lời một quan chức, [21 người] bị thương.",
                "Kyodo",
                "một quan chức"
            },
            { "vi", "Theo Kyodo, dẫn lời ông An, [21 người] bị thương.", "Kyodo", "ông An" },
            {
                "vi",
                "Theo Kyodo dẫn nguồn tin cảnh sát, [21 người] bị thương.",
                "Kyodo",
                "cảnh sát"
            },
            { "vi", "Đài VOA dẫn hãng tin AFP cho biết [21 người] bị thương.", "AFP", null },
            { "en", "VOA, citing Reuters, said [21 people] were hurt.", "Reuters", null },
            { "en", "VOA, which cited Reuters, said [21 people] were hurt.", "Reuters", null },
            { "en", "According to VOA (citing AFP), [21 people] were hurt.", "AFP", null },
            {
                "en",
                "BBC, quoting VOA, which in turn cited a report by Xinhua, said [21 people] were hurt.",
                "Xinhua",
                null
            },
            { "en", "The Guardian quoted AFP as saying that [21 people] were hurt.", "AFP", null },
            { "en", "[21 people] were hurt, VOA reported, citing Reuters.", "Reuters", null },
            { "vi", "Theo ông An, [21 người] bị thương.", null, "ông An" },
            { "vi", "Theo số liệu của Bộ Y tế, [21 người] bị thương.", null, "Bộ Y tế" },
            { "vi", "Theo thống kê của tòa soạn, [21 người] bị thương.", null, null },
            { "vi", "Theo đó, [21 người] bị thương.", null, null },
            { "vi", "[21 người] đã đến theo đề nghị của phía bạn.", null, null },
            { "vi", "[21 người] bị thương, theo Washington Post.", "Washington Post", null },
            { "vi", "[21 người] bị thương, theo AFP. Cảnh sát bắt 3 người.", "AFP", null },
            { "vi", "Bão đổ bộ đêm qua, theo AFP. Cảnh sát tìm thấy [21 người].", null, null },
            {
                "vi",
                "Theo Bộ Y tế, bệnh lan rộng. Trong khi đó, [21 người] phải sơ tán.",
                null,
                null
            },
            {
                "vi",
                "Theo Bộ Y tế, bệnh lan rộng. Ngoài ra, [21 người] phải sơ tán.",
                null,
                "Bộ Y tế"
            },
            {
                "vi",
                "Theo Reuters, Bộ trưởng Lê An hôm 20-5 nói rằng [21 người] bị thương.",
                "Reuters",
                "Bộ trưởng Lê An"
            },
            {
                "vi",
                "Quân đội nước này hôm qua cho biết, [21 người] bị thương.",
                null,
                "Quân đội nước này"
            },
            {
                "vi",
                "Báo Sao Mai của địa phương dẫn các nguồn tin cảnh sát cho biết [21 người] bị bắt.",
                "Sao Mai",
                "cảnh sát"
            },
            { "vi", "“[21 người] bị bắt trong đêm”, ông An nói.", null, "ông An" },
            {
                "vi",
                "“Đêm qua rất dài. [21 người] bị bắt. Chúng tôi sẽ điều tra”, ông An nói.",
                null,
                "ông An"
            },
            { "en", "According to AFP, [21 people] were hurt.", "AFP", null },
            { "en", "[21 people] were hurt, Reuters reported.", "Reuters", null },
            {
                "en",
                "[21 people] were hurt, according to the Hill Valley Telegraph.",
                "Hill Valley Telegraph",
                null
            },
            {
                "en",
                "According to a police report, [21 people] were hurt.",
                null,
                "a police report"
            },
            {
                "en",
                "The minister told Reuters that [21 people] were hurt.",
                "Reuters",
                "The minister"
            },
            {
                "en",
                "Jane Roe, a spokeswoman for the army, said [21 people] were hurt.",
                null,
                "Jane Roe"
            },
            { "en", "[21 people] were hurt, said Jane Roe.", null, "Jane Roe" },
            {
                "en",
                "According to the ministry, the flu spread. Meanwhile, [21 people] left town.",
                null,
                null
            },
            { "en", "[21 people] were hurt (Reuters).", "Reuters", null },
            {
                "en",
                "On Monday the airport said that [9 flights] were cancelled.",
                null,
                "the airport"
            },
        };

    public static TheoryData<string, string, string?, string?> Held { get; } =
        new()
        {
            // A chain of credits leads to where the news came from.
            {
                "vi",
                "Báo Hải Đăng dẫn nguồn Reuters cho biết [9 chuyến bay] bị hủy.",
                "Reuters",
                null
            },
            {
                "en",
                "The Morning Star, citing Reuters, said [9 flights] were cancelled.",
                "Reuters",
                null
            },
            {
                "en",
                "[9 flights] were cancelled, Kyodo reported, citing police.",
                "Kyodo",
                "police"
            },
            // A credit behind the sentence covers that sentence alone.
            { "vi", "Sương mù dày đặc. [9 chuyến bay] bị hủy, theo Kyodo.", "Kyodo", null },
            { "vi", "[9 chuyến bay] bị hủy. Sương mù dày đặc, theo Kyodo.", null, null },
            { "en", "Fog is thick, according to Kyodo. [9 flights] were cancelled.", null, null },
            { "en", "[9 flights] were cancelled. Fog is thick, according to Kyodo.", null, null },
            // Another subject ends a credit.
            {
                "vi",
                "Theo Kyodo, sương mù dày đặc. Trong khi đó, [9 chuyến bay] bị hủy.",
                null,
                null
            },
            {
                "en",
                "According to Kyodo, fog is thick. Meanwhile, [9 flights] were cancelled.",
                null,
                null
            },
            { "vi", "Cũng theo Tân Hoa Xã, [9 chuyến bay] bị hủy.", "Xinhua", null },
            { "vi", "Theo_VnMedia, [9 chuyến bay] bị hủy.", "VnMedia", null },
            { "vi", "Tờ Hải Đăng đưa tin [9 chuyến bay] bị hủy.", "Hải Đăng", null },
            { "vi", "Theo lời nhân chứng, [9 chuyến bay] bị hủy.", null, "nhân chứng" },
            { "vi", "Theo quan điểm của bà Hoa, [9 chuyến bay] là quá nhiều.", null, "bà Hoa" },
            { "vi", "Sân bay tuân theo quy định và hủy [9 chuyến bay].", null, null },
            { "vi", "[9 chuyến bay] bị hủy, Kyodo đưa tin.", "Kyodo", null },
            {
                "vi",
                "Reuters dẫn lời một quan chức hàng không nói [9 chuyến bay] bị hủy.",
                "Reuters",
                "một quan chức hàng không"
            },
            {
                "vi",
                "Một quan chức giấu tên cho biết, [9 chuyến bay] bị hủy.",
                null,
                "Một quan chức giấu tên"
            },
            {
                "vi",
                "Theo báo Hải Đăng, sương mù dày đặc. Tờ báo này cho biết [9 chuyến bay] bị hủy.",
                "Hải Đăng",
                null
            },
            {
                "vi",
                "Giám đốc sân bay Lê Hoa họp báo. Bà cho biết [9 chuyến bay] bị hủy.",
                null,
                null
            },
            {
                "vi",
                "Theo bà Hoa, sương mù dày đặc. Bà cho biết thêm [9 chuyến bay] bị hủy.",
                null,
                "bà Hoa"
            },
            {
                "en",
                "The newspaper Morning Star said [9 flights] were cancelled.",
                "Morning Star",
                null
            },
            {
                "en",
                "Citing Xinhua, the airport said [9 flights] were cancelled.",
                "Xinhua",
                "the airport"
            },
            {
                "en",
                "Interfax news agency reported that [9 flights] were cancelled.",
                "Interfax",
                null
            },
            { "en", "\"[9 flights] were cancelled,\" the manager said.", null, "the manager" },
            { "en", "Fog is thick, Mary Major said. [9 flights] were cancelled.", null, null },
            { "en", "[9 flights] went according to plan.", null, null },
            {
                "en",
                "According to Mary Major, fog is thick. She added that [9 flights] were cancelled.",
                null,
                "Mary Major"
            },
        };

    [Theory]
    [MemberData(nameof(Dev))]
    public void A_claim_names_its_origin_and_speaker(
        string language,
        string marked,
        string? origin,
        string? speaker
    ) => ShouldSay(language, marked, origin, speaker);

    [Theory]
    [MemberData(nameof(Held))]
    public void Names_are_found_in_sentences_the_cues_were_not_made_for(
        string language,
        string marked,
        string? origin,
        string? speaker
    ) => ShouldSay(language, marked, origin, speaker);

    private static void ShouldSay(string language, string marked, string? origin, string? speaker)
    {
        var claim = MarkedArticle.ClaimOf(marked, language);
        (claim.Origin, claim.Speaker).ShouldBe((origin, speaker));
    }

    [Fact]
    public void The_publisher_is_the_origin_where_nobody_is_cited()
    {
        var metadata = new ArticleMetadata { Source = new("Daily Alpha", "sidecar") };

        var claim = MarkedArticle.ClaimOf("[21 people] were hurt.", "en", metadata);

        (claim.Source, claim.Origin, claim.Modality).ShouldBe(
            ("Daily Alpha", "Daily Alpha", Modality.Asserted)
        );
    }

    [Fact]
    public void The_first_credit_of_the_byline_is_the_origin_of_the_article_but_not_of_a_sentence_with_its_own()
    {
        var metadata = new ArticleMetadata
        {
            Source = new("Daily Alpha", "sidecar"),
            Credits = [new("Reuters", "the text"), new("CNN", "the text")],
        };

        var claims = MarkedArticle.ClaimsOf(
            "[21 people] were hurt. [22 cars] burned, according to AFP.",
            "en",
            metadata
        );

        claims.Select(claim => claim.Origin).ShouldBe(["Reuters", "AFP"]);
    }

    [Fact]
    public void Aliases_of_the_sources_vocabulary_are_one_origin()
    {
        var place = new RuleLocation("vocab.yaml", default, new LinePosition(1, 1));
        var sources = new Vocabulary(
            "sources",
            [
                new VocabularyMember(
                    "Beacon",
                    [("en", "The Beacon Group"), (null, "beacon.example")]
                ),
            ],
            place
        );

        var claims = MarkedArticle.ClaimsOf(
            "According to The Beacon Group, [21 people] were hurt. [22 cars] burned, beacon.example reported.",
            "en",
            rules: new RuleSet([], [], sources)
        );

        claims.Select(claim => claim.Origin).ShouldBe(["Beacon", "Beacon"]);
    }
}
