using FactCheck.Extraction;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Loading;

namespace FactCheck.Rules;

/// <summary>
/// Loads rule files again and again while they are edited, and reads and binds anew only those that changed, and those that
/// use them. The result is that of a fresh <see cref="RuleLoader"/>; rules of the other files are the same objects as before.
/// Not thread-safe.
/// </summary>
/// <remarks>
/// A file is taken for unchanged when its length and the time of its last change are. They are looked at before the file is
/// read: a change in between is seen next time.
/// </remarks>
/// <param name="reader">Reads the values inside checks, references and tests; its languages are those of the rules.</param>
public sealed class RuleReloader(MentionReader reader)
{
    private readonly ParsedFiles _files = new(RuleFileKeys.Of(reader.Languages));
    private readonly RuleSetBinder _binder = new(new PhraseValues(reader));

    /// <inheritdoc cref="RuleLoader.Load"/>
    public LoadResult Load(IEnumerable<string> pathsOrDirectories)
    {
        _files.ForgetChanged();
        var session = new LoadSession(_files, _binder);
        foreach (var path in pathsOrDirectories)
        {
            session.Add(path);
        }
        return session.Finish();
    }
}
