#compdef enrich
# Completion of enrich for zsh. Load it with: source <(enrich completion zsh)
_enrich() {
    local line="${words[1,CURRENT]}" word="$PREFIX" suggestion
    local -a suggestions
    line="${line%$SUFFIX}"
    for suggestion in "${(@f)$(enrich "[suggest:${#line}]" "$line" 2>/dev/null)}"; do
        # Without the start of an option, commands and values are suggested, or files.
        [[ -z $word && $suggestion == [-/]* ]] && continue
        [[ -n $suggestion && $suggestion == "$word"* ]] && suggestions+=("$suggestion")
    done

    if (( $#suggestions )); then
        compadd -- "${suggestions[@]}"
    else
        _files
    fi
}

(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _enrich enrich
