namespace Enrichment.Entities;

/// <summary>Name forms by key.</summary>
internal sealed class FormIndex
{
    private static readonly List<NameForm> None = [];

    private readonly Dictionary<string, List<NameForm>> _forms = new(StringComparer.Ordinal);

    /// <summary>Indexes <paramref name="forms"/> by each of their <paramref name="keys"/>, in their order, once for each key.</summary>
    public static FormIndex Create(IEnumerable<NameForm> forms, Func<NameForm, IEnumerable<string>> keys)
    {
        var index = new FormIndex();
        foreach (var form in forms)
        {
            foreach (var key in keys(form)) index.Add(key, form);
        }

        return index;
    }

    /// <summary>The forms with <paramref name="key"/>, in order of first use.</summary>
    public List<NameForm> this[string key] => _forms.GetValueOrDefault(key, None);

    /// <summary>Adds <paramref name="form"/>. Forms must be added in order of first use.</summary>
    public void Add(string key, NameForm form)
    {
        if (!_forms.TryGetValue(key, out var forms)) _forms.Add(key, forms = []);
        if (forms.Count == 0 || forms[^1] != form) forms.Add(form);
    }
}
