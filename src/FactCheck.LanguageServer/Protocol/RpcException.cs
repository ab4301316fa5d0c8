namespace FactCheck.Protocol;

/// <summary>A request that cannot be answered; its message is shown to the user.</summary>
/// <param name="code">Code of JSON-RPC or of the language server protocol.</param>
/// <param name="message">What the user reads.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParameters = -32602;
    public const int InternalError = -32603;
    public const int NotInitialized = -32002;
    public const int RequestCancelled = -32800;
    public const int RequestFailed = -32803;

    public int Code => code;
}
