# bash completion for sijill
_sijill() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
  local command="" place
  COMPREPLY=()
  case "$before" in
    --kind) COMPREPLY=($(compgen -W "note law ruling pleading decision correspondence evidence press other" -- "$word")); return ;;
    --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
    --sort) COMPREPLY=($(compgen -W "relevance newest oldest" -- "$word")); return ;;
    --original) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --quality) COMPREPLY=($(compgen -W "clean repaired none garbled encrypted" -- "$word")); return ;;
    --order) COMPREPLY=($(compgen -W "newest date title" -- "$word")); return ;;
    --language) COMPREPLY=($(compgen -W "ar en und" -- "$word")); return ;;
    --law) COMPREPLY=($(compgen -W "old new" -- "$word")); return ;;
    --track) COMPREPLY=($(compgen -W "misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list" -- "$word")); return ;;
    --degree) COMPREPLY=($(compgen -W "investigation first appeal cassation sole" -- "$word")); return ;;
    --procedure) COMPREPLY=($(compgen -W "complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened" -- "$word")); return ;;
    --role) COMPREPLY=($(compgen -W "accused victim complainant witness lawyer plaintiff defendant civil-claimant judge prosecutor other" -- "$word")); return ;;
    --liberty) COMPREPLY=($(compgen -W "free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad" -- "$word")); return ;;
    --attorney-kind) COMPREPLY=($(compgen -W "general special" -- "$word")); return ;;
    --sex) COMPREPLY=($(compgen -W "male female" -- "$word")); return ;;
    --verdict) COMPREPLY=($(compgen -W "acquittal conviction absentia inadmissible upheld amended quashed extinguished" -- "$word")); return ;;
    --reliability) COMPREPLY=($(compgen -W "highly-reliable reliable unreliable highly-unreliable unknown" -- "$word")); return ;;
    --certainty) COMPREPLY=($(compgen -W "confirmed likely possible unlikely unknown" -- "$word")); return ;;
    --confidence) COMPREPLY=($(compgen -W "H M L" -- "$word")); return ;;
    --holiday) COMPREPLY=($(compgen -W "none proven analogy memory" -- "$word")); return ;;
    --distance) COMPREPLY=($(compgen -W "none proven analogy memory" -- "$word")); return ;;
    --courts) COMPREPLY=($(compgen -W "work rest" -- "$word")); return ;;
    --ministries) COMPREPLY=($(compgen -W "work rest" -- "$word")); return ;;
    --state) COMPREPLY=($(compgen -W "open done dropped all" -- "$word")); return ;;
    --ics) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --statutory) COMPREPLY=($(compgen -W "art7 art16 none" -- "$word")); return ;;
    --capacity-contested) COMPREPLY=($(compgen -W "yes no" -- "$word")); return ;;
    --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --archive) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --lang) COMPREPLY=($(compgen -W "ar en" -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
    --tag|--case|--limit|--offset|--column|--year|--issuer|--title|--date|--author|--source|--tags|--remark|--time|--km|--numbers|--subject|--prosecution|--court|--circuit|--governorate|--opened|--appeal-of|--rotated-from|--charges|--accused|--lawyers|--complainants|--victims|--witnesses|--arrest|--hearing|--represents|--attorney|--since|--person|--charge|--number|--spellings|--birth|--occupation|--unit|--joined|--left|--phone|--email|--address|--national-id|--medical|--minor|--name|--on|--hour|--until|--estimate|--place|--description|--decision|--next|--next-hour|--act|--perpetrator|--document|--from|--to|--type|--asked-of|--response|--reason|--length|--article|--quote|--calendar|--lawyer|--english|--by|--event|--notification|--proof|--asker|--due|--body|--meeting|--days|--port|--party|--author-body|--deciding-body|--filer|--capacity|--capacity-basis|--signatory|--delegate|--power-of-attorney|--delivery-agent|--bylaws-version|--citation|--outgoing-number|--effective|--refiles|--supersedes|--conflicts-with|--corrects|--detail|--paper|--file|--words|--successor) return ;;
  esac
  for ((place = 1; place < COMP_CWORD; place++)); do
    case "${COMP_WORDS[place]}" in
      --archive|--lang|--color) ((place++)) ;;
      -*) ;;
      *) command="${COMP_WORDS[place]}"; break ;;
    esac
  done
  case "$command" in
    "") COMPREPLY=($(compgen -W "init add import search batch watch show list edit remove restore due case person member event hearing rule holiday deadline task agenda feed notification bylaws serve check backup rebuild help completions manual version --version --archive --lang --color --help" -- "$word")) ;;
    init)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    add)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --tag --case --visibility --dry-run --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    import)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --tag --case --visibility --dry-run --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    search)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--any --all --limit --offset --sort --facets --explain --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    batch)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--column --exact --any --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    watch)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--any --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    show)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --original --force --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    list)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --quality --tag --year --case --issuer --trash --order --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    edit)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --kind --date --author --issuer --source --tags --case --visibility --language --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    remove)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    restore)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    due)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--time --km --border --abroad --law --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    case)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --numbers --subject --track --degree --procedure --prosecution --court --circuit --governorate --opened --appeal-of --rotated-from --charges --tags --visibility --remark --accused --lawyers --complainants --victims --witnesses --arrest --hearing --role --liberty --represents --attorney --attorney-kind --since --person --tag --charge --held --order --check --limit --offset --csv --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    person)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --name --on --check --limit --offset --csv --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    member)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --name --on --check --limit --offset --csv --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    event)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--case --person --date --hour --until --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --from --to --type --asked-of --response --check --limit --offset --csv --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    hearing)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--case --person --date --hour --until --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --from --to --type --asked-of --response --check --limit --offset --csv --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    rule)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --length --article --quote --source --confidence --calendar --holiday --distance --from --to --lawyer --on --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    holiday)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--source --english --reason --courts --ministries --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    deadline)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--event --time --km --border --abroad --law --title --person --remark --visibility --case --notification --proof --reason --by --state --on --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    task)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--to --from --person --asker --due --body --meeting --document --visibility --case --notification --state --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    agenda)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--days --from --ics --names --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    feed)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--names --days --visibility --port --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    notification)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--subject --party --decision --author-body --deciding-body --filer --capacity --capacity-basis --signatory --delegate --lawyer --power-of-attorney --delivery-agent --bylaws-version --citation --outgoing-number --address --remark --statutory --effective --capacity-contested --visibility --refiles --supersedes --conflicts-with --corrects --date --detail --paper --file --words --reason --successor --open --kind --state --limit --offset --on --years --output --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    bylaws)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--all --output --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    serve)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--port --open --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    check)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    backup)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    rebuild)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    help)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "init add import search batch watch show list edit remove restore due case person member event hearing rule holiday deadline task agenda feed notification bylaws serve check backup rebuild help completions manual version" -- "$word")) ;;
      esac ;;
    completions)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")) ;;
      esac ;;
    manual)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    version)
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
  esac
}
complete -o filenames -F _sijill sijill
