namespace FactCheck.Claims.Cues;

/// <summary>What a cue phrase does to the words around it.</summary>
internal enum CueKind
{
    /// <summary>Nothing: it only looks like a cue (<c>không kích</c>).</summary>
    None,

    /// <summary>Its subject says what follows: <c>cho biết</c>, <c>said</c>.</summary>
    Attribution,

    /// <summary>Its subject thinks, expects or fears what follows: <c>tin rằng</c>, <c>fears</c>.</summary>
    Hedge,

    /// <summary>It weakens its own clause: <c>có thể</c>, <c>may</c>, <c>nếu</c>, <c>if</c>.</summary>
    HedgeAdverb,

    /// <summary>Its subject proposes what follows: <c>gợi ý</c>, <c>called for</c>.</summary>
    Proposal,

    /// <summary>It names a proposal (<c>đề xuất này</c>); what follows is one where it lies in the future.</summary>
    ProposalNoun,

    /// <summary>It puts its clause into the future: <c>sẽ</c>, <c>will</c>.</summary>
    Future,

    /// <summary>Its subject denies what follows: <c>phủ nhận</c>, <c>denied</c>.</summary>
    Denial,

    /// <summary>It denies what stands before it: <c>là sai sự thật</c>, <c>never happened</c>.</summary>
    DenialAfter,

    /// <summary>It turns a denial behind it round, onto what stands before it: <c>bị … bác bỏ</c>.</summary>
    Passive,

    /// <summary>It points back at what was said: <c>con số này</c>, <c>the figure</c>.</summary>
    BackReference,

    /// <summary>It negates the words behind it: <c>không</c>, <c>did not</c>.</summary>
    Negation,

    /// <summary>It opens a clause that the cues before it do not govern: <c>sau khi</c>, <c>after</c>.</summary>
    ScopeEnd,

    /// <summary>What follows names a source: <c>theo</c>, <c>according to</c>.</summary>
    CreditLead,
}
