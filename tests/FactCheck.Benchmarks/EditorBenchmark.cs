using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Protocol;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// How long an analyst waits: loading all rules, and from a keystroke in the editor to the diagnostics of the file. The
/// language server runs in this process, spoken to over pipes as by an editor. Each row has the time on the wall and the
/// time on the processor, which is what remains of it on a machine that has nothing else to do.
/// </summary>
internal static class EditorBenchmark
{
    private const int RulesAFile = 100;
    private const int Keystrokes = 40;

    public static void Run(int rules, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
        try
        {
            var files = Write(folder, rules);
            output.WriteLine($"{rules} rules in {files.Count} files, and one of words");
            output.WriteLine("| | elapsed | processor |");
            output.WriteLine("|---|---|---|");
            Load(folder, "validate, the first time in a process", output);
            Load(folder, "validate, warm", output);
            Serve(folder, files, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Load(string folder, string what, TextWriter output)
    {
        var watch = new Clock();
        var loaded = new RuleLoader(new MentionReader(LanguageSet.Default, new WordTable())).Load([
            folder,
        ]);
        if (loaded.Diagnostics.Count > 0)
        {
            throw new InvalidOperationException(DiagnosticText.Render(loaded.Diagnostics[0]));
        }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {watch.Elapsed / 1000:0.00} s | {watch.Processor / 1000:0.00} s |"
            )
        );
    }

    private static void Serve(string folder, List<string> files, TextWriter output)
    {
        using var client = new Client(folder);
        var watch = new Clock();
        var text = File.ReadAllText(files[0]);
        client.Open(files[0], text);
        Row("opened: to the diagnostics of the first file", watch, output);
        Type(client, files[0], text, "người dân", "a keystroke in a file of rules", output);
        var words = Path.Combine(folder, "rules", "words.yaml");
        var list = File.ReadAllText(words);
        client.Open(words, list);
        Type(client, words, list, "tử vong", "a keystroke in the words that all rules use", output);
        watch = new Clock();
        client.Change(files[0], text.Replace("<killed>", "<kiled>", StringComparison.Ordinal));
        Row("and then a mistake in a file of rules", watch, output);
    }

    // Each keystroke writes a letter more into a word, so that the file is never what it was before, and makes a mistake
    // at its end that is taken back by the next one, so that there is news to publish each time.
    private static void Type(
        Client client,
        string path,
        string text,
        string place,
        string what,
        TextWriter output
    )
    {
        var elapsed = new List<double>();
        var processor = new List<double>();
        for (var i = 0; i < Keystrokes; i++)
        {
            var typed = text.Replace(place, place + new string('a', i), StringComparison.Ordinal);
            var watch = new Clock();
            client.Change(path, i % 2 == 0 ? typed + "unknown: x\n" : typed);
            processor.Add(watch.Processor);
            elapsed.Add(watch.Elapsed);
        }
        processor.Sort();
        elapsed.Sort();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what}: median, slowest of {Keystrokes} | {elapsed[Keystrokes / 2]:0}, {elapsed[^1]:0} ms | {processor[Keystrokes / 2]:0}, {processor[^1]:0} ms |"
            )
        );
    }

    private static void Row(string what, Clock watch, TextWriter output) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {watch.Elapsed:0} ms | {watch.Processor:0} ms |"
            )
        );

    private static List<string> Write(string folder, int rules)
    {
        var root = Directory.CreateDirectory(Path.Combine(folder, "rules")).FullName;
        File.WriteAllText(
            Path.Combine(root, "words.yaml"),
            "factcheck: 1\nvocab:\n  killed: {vi: [thiệt mạng, tử vong], en: [killed, dead]}\n"
        );
        var files = new List<string>();
        for (var first = 0; first < rules; first += RulesAFile)
        {
            var yaml = new StringBuilder("factcheck: 1\nuse: [words.yaml]\nrules:\n");
            for (var i = first; i < Math.Min(rules, first + RulesAFile); i++)
            {
                yaml.Append(Rule(i));
            }
            files.Add(Path.Combine(root, $"rules-{files.Count:0000}.yaml"));
            File.WriteAllText(files[^1], yaml.ToString());
        }
        return files;
    }

    private static string Rule(int i) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
              - id: deaths-{{i}}
                title: Deaths in place {{i}}
                find:
                  vi:
                    - <n:count> (người | người dân) (đã | đã bị)? <killed> ...3 ở tỉnh{{i}}
                  en:
                    - <n:count> people (have been | were)? <killed> in place{{i}}
                  near:
                    - (lũ | lụt | flood) in same paragraph
                check:
                  - never decreases, allow 5%
                  - matches reference
                reference:
                  - {as of: 2015-04-24, value: "more than {{i + 10}}", source: UN}
                tests:
                  - vi: Trận lũ đã rút. Hơn 220 người đã thiệt mạng ở tỉnh{{i}}.
                    expect: hơn 220

            """
        );

    // Milliseconds since it was made.
    private sealed class Clock
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private readonly double _start = ProcessorTime.Seconds();

        public double Elapsed => _watch.Elapsed.TotalMilliseconds;

        public double Processor => (ProcessorTime.Seconds() - _start) * 1000;
    }

    // Speaks with a server and waits for the diagnostics of the file that it has just changed.
    private sealed class Client : IDisposable
    {
        private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
        private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
        private readonly MessageReader _heard;
        private readonly Thread _server;
        private int _version;

        public Client(string folder)
        {
            var input = new AnonymousPipeClientStream(
                PipeDirection.In,
                _toServer.ClientSafePipeHandle
            );
            var output = new StreamWriter(
                new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle)
            );
            _heard = new MessageReader(_fromServer);
            _server = new Thread(() =>
            {
                using var server = new LanguageServer(input, output, new ServerOptions([], []));
                server.Run();
            });
            _server.Start();
            Send(
                "initialize",
                $$"""{"workspaceFolders":[{"uri":{{Quoted(FileUri.Of(folder))}},"name":"a"}],"capabilities":{} }""",
                ",\"id\":1"
            );
            Send("initialized", "{}");
        }

        public void Open(string path, string text)
        {
            Send(
                "textDocument/didOpen",
                $$"""{"textDocument":{"uri":{{Quoted(FileUri.Of(path))}},"languageId":"yaml","version":{{++_version}},"text":{{Quoted(text)}} } }"""
            );
            Await(path);
        }

        public void Change(string path, string text)
        {
            Send(
                "textDocument/didChange",
                $$"""{"textDocument":{"uri":{{Quoted(FileUri.Of(path))}},"version":{{++_version}} },"contentChanges":[{"text":{{Quoted(text)}} }]}"""
            );
            Await(path);
        }

        public void Dispose()
        {
            Send("shutdown", "null", ",\"id\":2");
            Send("exit", "null");
            while (_server.IsAlive && _heard.Read() is { } last)
            {
                if (Encoding.UTF8.GetString(last).Contains("\"id\":2", StringComparison.Ordinal))
                {
                    break;
                }
            }
            _server.Join();
            _toServer.Dispose();
            _heard.Dispose();
        }

        private void Await(string path)
        {
            var uri = FileUri.Of(path);
            while (_heard.Read() is { } body)
            {
                using var message = JsonDocument.Parse(body);
                var root = message.RootElement;
                if (
                    root.TryGetProperty("params", out var told)
                    && told.TryGetProperty("version", out var version)
                    && version.GetInt32() == _version
                    && told.GetProperty("uri").GetString() == uri
                )
                {
                    return;
                }
            }
            throw new InvalidOperationException("the server is gone");
        }

        private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

        private void Send(string method, string parameters, string id = "")
        {
            var body = Encoding.UTF8.GetBytes(
                $$"""{"jsonrpc":"2.0"{{id}},"method":"{{method}}","params":{{parameters}} }"""
            );
            _toServer.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            _toServer.Write(body);
            _toServer.Flush();
        }
    }
}
