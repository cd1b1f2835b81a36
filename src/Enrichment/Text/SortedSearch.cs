namespace Enrichment.Text;

/// <summary>Finds indexes in sorted sequences by binary search.</summary>
internal static class SortedSearch
{
    /// <summary>The first index for which <paramref name="holds"/> is true; <paramref name="end"/> if there is none.</summary>
    /// <param name="start">The first index to look at.</param>
    /// <param name="end">The index after the last one to look at.</param>
    /// <param name="holds">A condition that, once true, is true for all the indexes after it.</param>
    public static int FindFirst(int start, int end, Func<int, bool> holds) =>
        FindFirst(start, end, holds, static (holds, index) => holds(index));

    /// <summary>The same for a condition that gets <paramref name="state"/>, so that nothing is allocated for it.</summary>
    public static int FindFirst<TState>(int start, int end, TState state, Func<TState, int, bool> holds)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (holds(state, middle)) end = middle;
            else start = middle + 1;
        }

        return start;
    }
}
