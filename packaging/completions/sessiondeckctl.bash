# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sessiondeckctl for bash.

# The options of a command, without the common ones.
_sessiondeckctl_options()
{
    case $1 in
        list) echo --filter --sort --limit --quick ;;
        create) echo --title --participant --dry-run ;;
        append) echo --sender --recipient --role --expect --dry-run ;;
        edit | salvage) echo --dry-run ;;
        put) echo --expect --force --dry-run ;;
        delete | expire) echo --expect --filter --dry-run ;;
        copy) echo --filter --dry-run --move --replace --allow-loss --report --resume ;;
        verify) echo --filter ;;
        backup) echo --keep --as-native --dry-run ;;
        export) echo --filter --format --output --force ;;
        import) echo --on-conflict --allow-loss --dry-run ;;
        history) echo --limit --show --raw ;;
        diff) echo --from --to --with ;;
        restore) echo --trash --undo --from --to --as --expiry --new-id --force --dry-run ;;
        trash) echo --settings --max-age --max-versions --max-size --dry-run ;;
        stats) echo --watch --interval ;;
        metrics) echo --since --metric --csv --prometheus ;;
        monitor) echo --interval ;;
        health) echo --repair --dry-run ;;
        protect) echo --others --backup --folder --keep --dry-run ;;
    esac
}

_sessiondeckctl()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    local commands='detect list show stats create append edit put delete expire copy verify backup export import history diff restore trash metrics monitor watch health salvage protect help'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word != -* ]] && command=$word && break
    done
    COMPREPLY=()
    case $prev in
        --sort)
            mapfile -t COMPREPLY < <(compgen -W 'id title participants messages size created last_activity expires health' -- "$cur")
            return ;;
        --role)
            mapfile -t COMPREPLY < <(compgen -W 'user assistant system tool' -- "$cur")
            return ;;
        --repair)
            mapfile -t COMPREPLY < <(compgen -W 'torn-end unreadable-fields wrong-count orphan ghost uneven-expiry' -- "$cur")
            return ;;
        --others)
            mapfile -t COMPREPLY < <(compgen -W 'on off' -- "$cur")
            return ;;
        --backup)
            mapfile -t COMPREPLY < <(compgen -W '6h 24h 03:00 off' -- "$cur")
            return ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'json jsonl markdown html csv' -- "$cur")
            return ;;
        --on-conflict)
            mapfile -t COMPREPLY < <(compgen -W 'fail skip new-id' -- "$cur")
            return ;;
        --expiry)
            mapfile -t COMPREPLY < <(compgen -W 'keep never 1d 7d 30d' -- "$cur")
            return ;;
        --filter | --limit | --keep | --title | --participant | --sender | --recipient | --expect | --from | --undo | --show | --as | --max-age | --max-versions | --max-size | --interval | --since | --metric)
            return ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_sessiondeckctl_options "$command") --json --readonly --help --version" -- "$cur")
    elif [[ -z $command || $command == help ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$cur")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}

complete -F _sessiondeckctl sessiondeckctl
