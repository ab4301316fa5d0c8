using FactCheck.Claims;

namespace FactCheck.Tests.Claims;

/// <summary>
/// Sentences of our own. Those of <see cref="Dev"/> were written while the cues were; those of <see cref="Held"/> were
/// written before the cues were tried on them, and cues were not changed for them afterwards unless the row says so.
/// </summary>
public sealed class ModalityTests
{
    public static TheoryData<string, string, Modality> Dev { get; } =
        new()
        {
            { "vi", "Đoàn cứu hộ tìm thấy [21 người] bên bờ sông.", Modality.Asserted },
            { "vi", "Bộ Y tế cho biết [21 người] đã nhiễm bệnh.", Modality.Attributed },
            { "vi", "[21 người] đã nhiễm bệnh, ông An nói.", Modality.Attributed },
            { "vi", "Theo số liệu của Bộ Y tế, [21 người] đã nhiễm bệnh.", Modality.Attributed },
            { "vi", "Tôi nghĩ rằng [21 người] sẽ đến.", Modality.Hedged },
            { "vi", "Có thể [21 người] đã mắc kẹt.", Modality.Hedged },
            { "vi", "Ước tính [21 người] đã mắc kẹt.", Modality.Asserted },
            {
                "vi",
                "Chúng tôi gợi ý rằng bắt đầu [từ ngày 25], hai đội cùng tuần tra.",
                Modality.Proposed
            },
            {
                "vi",
                "Ông An hôm qua nói về đề xuất này và nói rằng việc tuần tra sẽ [bắt đầu từ ngày 25].",
                Modality.Proposed
            },
            {
                "vi",
                "[Ngày 20], phát biểu với báo giới, ông An đã đề xuất tuần tra chung.",
                Modality.Asserted
            },
            {
                "vi",
                "Đáp lại lời đề nghị, [ngày 20] ông An đã bác bỏ việc tuần tra chung.",
                Modality.Asserted
            },
            { "vi", "Bộ Quốc phòng phủ nhận [21 binh sĩ] thiệt mạng.", Modality.Denied },
            { "vi", "Liên quân không [tiến hành 21 cuộc không kích] nào.", Modality.Denied },
            { "vi", "Liên quân đã [tiến hành 21 cuộc không kích].", Modality.Asserted },
            {
                "vi",
                "Phiến quân nói [40 binh sĩ] thiệt mạng. Bộ Quốc phòng bác bỏ con số này.",
                Modality.Denied
            },
            { "vi", "Ông An kêu gọi ngừng bắn sau khi [40 người] thiệt mạng.", Modality.Asserted },
            {
                "vi",
                "Nước này từ chối phối hợp với chiến dịch, [bắt đầu từ tháng 9].",
                Modality.Asserted
            },
            { "en", "Rescuers found [21 people] on the bank.", Modality.Asserted },
            { "en", "The ministry said [21 people] were ill.", Modality.Attributed },
            { "en", "[21 people] were ill, the ministry said.", Modality.Attributed },
            { "en", "According to the ministry, [21 people] were ill.", Modality.Attributed },
            { "en", "The mayor fears that [21 people] are trapped.", Modality.Hedged },
            { "en", "As many as [21 people] may have drowned.", Modality.Hedged },
            { "en", "The works [began on 3 May 2016].", Modality.Asserted },
            { "en", "In May [21 people] drowned.", Modality.Asserted },
            { "en", "May be [21 people] drowned.", Modality.Hedged },
            { "en", "May 3, [21 people] drowned in the river.", Modality.Asserted },
            { "en", "The ferry sank (May 2015) and [21 people] drowned.", Modality.Asserted },
            { "en", "The mayor proposed to send [21 boats].", Modality.Proposed },
            { "en", "The army denied that [21 soldiers] were killed.", Modality.Denied },
            { "en", "The coalition did not carry out [21 strikes].", Modality.Denied },
            {
                "en",
                "Rebels said [40 soldiers] died. The army denied the figure.",
                Modality.Denied
            },
            { "en", "The mayor called for calm after [40 people] died.", Modality.Asserted },
        };

    public static TheoryData<string, string, Modality> Held { get; } =
        new()
        {
            { "vi", "Nhà máy đã tuyển [300 công nhân] trong quý này.", Modality.Asserted },
            { "vi", "Không ít hơn [300 công nhân] đang làm việc tại đây.", Modality.Asserted },
            {
                "vi",
                "Giám đốc nhà máy thừa nhận [300 công nhân] đã nghỉ việc.",
                Modality.Attributed
            },
            { "vi", "Cảnh sát chưa xác nhận [12 người] bị bắt.", Modality.Hedged },
            { "vi", "Nếu [12 người] bị bắt, phiên tòa sẽ phải hoãn.", Modality.Hedged },
            { "vi", "Thành phố dự kiến đón [5.000 khách] dịp lễ.", Modality.Hedged },
            { "vi", "Hội đồng kiến nghị chi [50 tỷ đồng] sửa cầu.", Modality.Proposed },
            { "vi", "Thị trưởng cam kết sẽ xây [50 trường học].", Modality.Proposed },
            { "vi", "Tin [12 người] bị bắt là sai sự thật.", Modality.Denied },
            { "vi", "Việc [12 người] bị bắt đã bị cảnh sát bác bỏ.", Modality.Denied },
            { "vi", "Chưa có [12 người] nào bị bắt.", Modality.Denied },
            { "vi", "Có thật [12 người] bị bắt?", Modality.Hedged },
            { "vi", "Vì [12 người] bị bắt, khu chợ vắng hẳn.", Modality.Asserted },
            {
                "vi",
                "Cảnh sát không chỉ bắt [12 người] mà còn niêm phong nhà kho.",
                Modality.Asserted
            },
            { "en", "The plant hired [300 workers] this quarter.", Modality.Asserted },
            { "en", "No fewer than [300 workers] are employed here.", Modality.Asserted },
            { "en", "The director admitted that [300 workers] had left.", Modality.Attributed },
            { "en", "Police could not confirm that [12 people] were arrested.", Modality.Hedged },
            { "en", "If [12 people] were arrested, the trial must wait.", Modality.Hedged },
            { "en", "The council called for [50 schools] to be built.", Modality.Proposed },
            { "en", "The mayor pledged to build [50 schools].", Modality.Proposed },
            {
                "en",
                "Reports that [12 people] were arrested were denied by police.",
                Modality.Denied
            },
            {
                "en",
                "Activists spoke of [12 arrests]. Police dismissed the claim.",
                Modality.Denied
            },
            { "en", "Were [12 people] arrested?", Modality.Hedged },
            { "en", "Police never arrested [12 people].", Modality.Denied },
            { "en", "Because [12 people] were arrested, the market was empty.", Modality.Asserted },
            {
                "en",
                "Police not only arrested [12 people] but sealed the store.",
                Modality.Asserted
            },
        };

    [Theory]
    [MemberData(nameof(Dev))]
    public void Cue_words_tell_how_a_claim_is_put(
        string language,
        string marked,
        Modality expected
    ) => MarkedArticle.ClaimOf(marked, language).Modality.ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Held))]
    public void Cue_words_tell_on_sentences_they_were_not_made_for(
        string language,
        string marked,
        Modality expected
    ) => MarkedArticle.ClaimOf(marked, language).Modality.ShouldBe(expected);

    [Fact]
    public void A_negation_that_the_pattern_writes_itself_denies_nothing()
    {
        var rule = MarkedArticle.RuleOf("<n:count> người chưa tiêm", "người", "chưa", "tiêm");

        var claim = MarkedArticle
            .ClaimsOf("Có [21 người chưa tiêm] vắc xin.", "vi", rule: rule)
            .ShouldHaveSingleItem();

        claim.Modality.ShouldBe(Modality.Asserted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Proposals_vote_where_the_rule_counts_them(bool counts)
    {
        var rule = MarkedArticle.RuleOf("<n:count>") with { CountsProposals = counts };

        var claim = MarkedArticle
            .ClaimsOf("Ông An đề xuất [25 chuyến bay].", "vi", rule: rule)
            .ShouldHaveSingleItem();

        claim.Modality.ShouldBe(Modality.Proposed);
        claim.Votes.ShouldBe(counts);
    }
}
