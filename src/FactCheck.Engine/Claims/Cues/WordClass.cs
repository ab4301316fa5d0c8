namespace FactCheck.Claims.Cues;

/// <summary>The parts that phrases play in a credit or in the subject of a saying.</summary>
internal enum WordClass
{
    /// <summary>Opens what was said: <c>rằng</c>, <c>that</c>.</summary>
    Complement,

    /// <summary>Is followed by the one who was told: <c>nói với</c>, <c>told</c>.</summary>
    Tell,

    /// <summary>Stands between an outlet and the one it has the word from: <c>dẫn lời</c>, <c>citing</c>.</summary>
    Cites,

    /// <summary>At the head of a sentence: the credit of the sentence before goes on.</summary>
    Continues,

    /// <summary>At the head of a sentence: the credit of the sentence before is over.</summary>
    Ends,

    /// <summary>Says that a name is an outlet's: <c>hãng tin</c>, <c>newspaper</c>.</summary>
    OutletCue,

    /// <summary>Stands for an outlet named before: <c>tờ báo này</c>, <c>the agency</c>.</summary>
    OutletAnaphor,

    /// <summary>Stands before the one whose paper or figures are cited: <c>số liệu của</c>.</summary>
    Document,

    /// <summary>The publisher itself: <c>tòa soạn</c>, <c>our newsroom</c>.</summary>
    OwnVoice,

    /// <summary>Stands for a speaker named before: <c>ông</c>, <c>she</c>.</summary>
    Pronoun,

    /// <summary>Stands between a subject and its verb, or before the subject: <c>hôm</c>, <c>also</c>.</summary>
    SubjectEnd,

    /// <summary>Stands before a subject and is no part of it: <c>và</c>, <c>but</c>.</summary>
    SubjectOpener,

    /// <summary>A small word inside a name: <c>of</c>, <c>am</c>.</summary>
    NameParticle,

    /// <summary>A capitalised word that shows that a name is an outlet's: <c>Post</c>.</summary>
    OutletHead,

    /// <summary>A cue that is the name of a month too, where a capital begins it and digits follow: <c>May 3</c>.</summary>
    Month,
}
