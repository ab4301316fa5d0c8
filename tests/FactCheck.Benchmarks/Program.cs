using System.Globalization;
using System.Text;
using FactCheck.Benchmarks;

Console.OutputEncoding = Encoding.UTF8;
if (args is not ["match", .. var options])
{
    Console.Error.WriteLine("usage: match [--megabytes N]");
    return 2;
}
var megabytes = 50;
if (
    options.Length > 0
    && !(
        options is ["--megabytes", var size]
        && int.TryParse(size, CultureInfo.InvariantCulture, out megabytes)
        && megabytes > 0
    )
)
{
    Console.Error.WriteLine("usage: match [--megabytes N], N a whole number from 1");
    return 2;
}
MatchBenchmark.Run(megabytes, Console.Out);
return 0;
