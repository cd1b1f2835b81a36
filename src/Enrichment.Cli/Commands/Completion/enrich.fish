# Completion of enrich for fish. Load it with: enrich completion fish | source
function __enrich_complete
    set -l line (commandline --cut-at-cursor --current-process | string collect)
    set -l word (commandline --cut-at-cursor --current-token | string collect)
    for suggestion in (enrich "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
        # Without the start of an option, commands and values are suggested, or files.
        if test -z "$word"; and string match --quiet --regex -- '^[-/]' $suggestion
            continue
        end
        string match --quiet -- "$word*" $suggestion; and echo $suggestion
    end
end

complete --command enrich --arguments '(__enrich_complete)'
