namespace Enrichment.Entities;

/// <summary>Names by the keys they may be asked for.</summary>
internal static class FormIndex
{
    /// <summary><paramref name="forms"/> by each of their <paramref name="keys"/>, in their order.</summary>
    public static ILookup<string, NameForm> Of(IEnumerable<NameForm> forms, Func<NameForm, IEnumerable<string>> keys) =>
        forms.SelectMany(form => keys(form).Select(key => (key, form))).ToLookup(pair => pair.key, pair => pair.form);
}
