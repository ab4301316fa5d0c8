namespace FactCheck.Scaffolding;

/// <summary>Asks a person at a terminal.</summary>
/// <param name="input">What is typed.</param>
/// <param name="output">Where the questions go.</param>
internal sealed class Questions(TextReader input, TextWriter output)
{
    /// <summary>Asks until one of <paramref name="answers"/> is given; nothing typed is the first of them.</summary>
    /// <exception cref="UsageException">The input ended.</exception>
    public string Ask(string question, IReadOnlyList<string> answers)
    {
        while (true)
        {
            output.Write($"{question} ({string.Join(", ", answers)}) [{answers[0]}]: ");
            output.Flush();
            var typed =
                input.ReadLine()?.Trim()
                ?? throw new UsageException("no answer was given", "--yes takes the defaults");
            if (typed.Length == 0)
            {
                return answers[0];
            }

            var chosen = answers.Where(answer =>
                answer.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
            );
            if (chosen.Take(2).ToList() is [var answer])
            {
                return answer;
            }

            output.WriteLine($"please answer {string.Join(" or ", answers)}");
        }
    }
}
