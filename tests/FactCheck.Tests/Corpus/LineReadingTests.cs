using FactCheck.Corpus.Boilerplate;
using FactCheck.Languages;

namespace FactCheck.Tests.Corpus;

public sealed class LineReadingTests
{
    private static readonly CreditReader Credits = new(LanguageSet.Default);
    private static readonly CaptionReader Captions = new(LanguageSet.Default);
    private static readonly StampReader Stamps = new(LanguageSet.Default);

    [Theory]
    [InlineData("Theo_PLO", "PLO")]
    [InlineData("Theo_Báo Đất Mới", "Báo Đất Mới")]
    [InlineData("Theo báo Tuổi Trẻ", "báo Tuổi Trẻ")]
    [InlineData("Nguồn: VnExpress", "VnExpress")]
    [InlineData("Theo AFP, Reuters và CNN", "AFP,Reuters,CNN")]
    [InlineData("(Source: Reuters)", "Reuters")]
    [InlineData("Source: Reuters, AP and the BBC", "Reuters,AP,the BBC")]
    [InlineData("— Reuters", "Reuters")]
    [InlineData("Nguồn: vnexpress.net", "vnexpress.net")]
    [InlineData("Lan Anh (theo Reuters, CNN)", "Reuters,CNN")]
    [InlineData("Lan Anh - (Theo TTXVN)", "TTXVN")]
    public void Credits_name_outlets(string line, string outlets) =>
        string.Join(',', Credits.ReadLine(line).ShouldNotBeNull().Outlets).ShouldBe(outlets);

    [Theory]
    [InlineData("theo thống kê của tòa soạn")]
    [InlineData("according to police")]
    [InlineData("Theo Bộ Quốc phòng")]
    [InlineData("According to Police")]
    [InlineData("Theo dõi chúng tôi")]
    [InlineData(
        "Theo Reuters, hai bên đã đồng ý tiếp tục thảo luận về tình hình ở biên giới trong tuần tới."
    )]
    [InlineData("Theo")]
    [InlineData("(theo)")]
    [InlineData("Lễ hội hoa (theo lịch âm)")]
    [InlineData("Một con tàu bị bắt giữ ở ngoài khơi (Theo Reuters) hôm thứ Ba")]
    [InlineData("")]
    public void Other_lines_credit_nobody(string line) => Credits.ReadLine(line).ShouldBeNull();

    [Fact]
    public void A_name_before_the_credit_is_the_author() =>
        Credits.ReadLine("H. Lan (Theo AFP)").ShouldNotBeNull().Author.ShouldBe("H. Lan");

    [Theory]
    [InlineData("Đoàn xe trên cầu. Ảnh: TTXVN", true)]
    [InlineData("Đoàn xe trên cầu (Ảnh: AP)", true)]
    [InlineData("A convoy on the bridge. Photo: Jane Roe/AP", true)]
    [InlineData("Ông nói về bức ảnh: đó là một cây cầu bị gãy vào tháng trước.", false)]
    [InlineData("Bầu cử: ai thắng?", false)]
    public void Captions_credit_a_photographer(string line, bool isCaption) =>
        Captions.HasPhotoCredit(line).ShouldBe(isCaption);

    [Theory]
    [InlineData("Bão đổ bộ - Hình 1", true)]
    [InlineData("Hình 12", true)]
    [InlineData("Storm – Photo 3", true)]
    [InlineData("Đội hình 1", false)]
    [InlineData("Hình", false)]
    public void Captions_count(string line, bool isCaption) =>
        Captions.HasCounter(line).ShouldBe(isCaption);

    [Theory]
    [InlineData("07:08:38 25/12/2024", true)]
    [InlineData("25/12/2024", true)]
    [InlineData("Thứ Tư, 25/12/2024 - 10:30 (GMT+7)", true)]
    [InlineData("2 giờ trước", true)]
    [InlineData("3 hours ago", true)]
    [InlineData("December 25, 2024", true)]
    [InlineData("2024-12-25 07:08", true)]
    [InlineData("Năm 2015", false)]
    [InlineData("14/10", false)]
    [InlineData("70 quốc gia", false)]
    [InlineData("Tỉ số 2-1", false)]
    [InlineData("Ngày 25/12/2024 trời mưa", false)]
    public void Stamps_are_times_and_nothing_else(string line, bool isStamp) =>
        Stamps.IsStamp(line).ShouldBe(isStamp);

    [Theory]
    [InlineData("follow us on X", "follow us on *", true)]
    [InlineData("Follow us on", "follow us on *", false)]
    [InlineData("abab", "ab*ab", true)]
    [InlineData("aba", "ab*ba", false)]
    [InlineData("xyz", "*y*", true)]
    [InlineData("xyz", "*", true)]
    [InlineData("Related:", "related", true)]
    public void A_star_stands_for_any_text(string line, string phrase, bool matches) =>
        new LinePhrases([phrase]).Matches(line).ShouldBe(matches);
}
