# Completion of enrich for bash. Load it with: source <(enrich completion bash)
_enrich_complete() {
    local word="${COMP_LINE:0:COMP_POINT}" line="${COMP_LINE:0:COMP_POINT}" suggestion
    word="${word##*[[:space:]]}"
    COMPREPLY=()
    while IFS= read -r suggestion; do
        suggestion="${suggestion%$'\r'}"
        # Without the start of an option, commands and values are suggested, or files.
        [[ -z $word && $suggestion == [-/]* ]] && continue
        [[ $suggestion == "$word"* ]] && COMPREPLY+=("$suggestion")
    done < <(enrich "[suggest:${#line}]" "$line" 2>/dev/null)
}

complete -o bashdefault -o default -F _enrich_complete enrich
