using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>
/// The verbs that report statements, opinions or wishes. The classes are those of Levin, "English Verb Classes and Alternations"
/// (1993): verbs of communication, of judgment, of desire, of psychological state, of conjecture.
/// </summary>
internal static class CueVerbs
{
    /// <summary>Reads the verbs of <paramref name="list"/>, by the words that are forms of them.</summary>
    /// <remarks>If a word is a form of several verbs, its form is that of the first one.</remarks>
    /// <exception cref="InvalidDataException">The list has an invalid line.</exception>
    public static Dictionary<string, (CueVerb[] Verbs, VerbForm Form)> ReadByForm(Lexicons.Lexicon list)
    {
        var complements = new ClassReader<Complement>();
        return list.Entries
            .Select(entry => Create(entry, complements))
            .SelectMany(verb => VerbInflection.GetForms(verb.Lemma), (verb, form) => (Verb: verb, form.Text, form.Form))
            .GroupBy(form => form.Text, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (group.Select(form => form.Verb).Distinct().ToArray(), group.First().Form),
                StringComparer.Ordinal);
    }

    // "point out": verb and particle.
    private static CueVerb Create(LexiconEntry entry, ClassReader<Complement> complements)
    {
        var words = entry.Text.Split(' ');
        var verb = new CueVerb(words[0], Complement.None) { Particle = words.Length > 1 ? words[1] : null };
        foreach (var name in entry.Classes.Split(' ').Except(SentenceWords.VerbClasses))
        {
            verb = Add(verb, name) ?? verb with { Complements = verb.Complements | complements.Read(entry, name) };
        }

        return verb;
    }

    private static CueVerb? Add(CueVerb verb, string name) => name switch
    {
        "denying" => verb with { Stance = Stance.Denies },
        "questioning" => verb with { Stance = Stance.Questions },
        "expressive" => verb with { Act = SpeechAct.Expressive },
        "directive" => verb with { Act = SpeechAct.Directive },
        "commissive" => verb with { Act = SpeechAct.Commissive },
        "hedging" => verb with { Hedging = true },
        "addressee" => verb with { HasAddressee = true },
        "deniesIfNegated" => verb with { DeniesIfNegated = true },
        "presentsEvidence" => verb with { PresentsEvidence = true },
        _ => null,
    };
}
