namespace FactCheck;

/// <summary>What tells whether a file changed without reading it. The stamp of a link is that of the file it leads to.</summary>
/// <param name="Length">Length in bytes; -1 for a file that is not there, or cannot be looked at.</param>
/// <param name="Changed">Time of the last change, in ticks of the system.</param>
public readonly record struct FileStamp(long Length, long Changed)
{
    private static readonly FileStamp Missing = new(-1, 0);

    /// <summary>Whether the file is there.</summary>
    public bool IsThere => Length >= 0;

    /// <summary>The stamp of a file as it is now.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.LinkTarget is not null)
            {
                info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            }
            return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Missing;
        }
    }
}
