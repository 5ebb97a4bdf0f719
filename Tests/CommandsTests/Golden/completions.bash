# bash completion for sijill
_sijill() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
  local command="" place
  COMPREPLY=()
  case "$before" in
    --archive) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --lang) COMPREPLY=($(compgen -W "ar en" -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
  esac
  for ((place = 1; place < COMP_CWORD; place++)); do
    case "${COMP_WORDS[place]}" in
      --archive|--lang|--color) ((place++)) ;;
      -*) ;;
      *) command+="${command:+ }${COMP_WORDS[place]}"
        case "$command" in watch|case|person|member|event|hearing|rule|holiday|deadline|task|feed|notification|decision|bylaws) ;; *) break ;; esac ;;
    esac
  done
  case "$command" in
    "") COMPREPLY=($(compgen -W "init add import search batch watch show list edit remove restore trash due case held person member event hearing rule holiday deadline task agenda feed notification decision bylaws serve check backup restore-archive rebuild help completions manual version --version --archive --lang --color --help" -- "$word")) ;;
    watch) COMPREPLY=($(compgen -W "add list show seen remove --json --archive --lang --color --help" -- "$word")) ;;
    case) COMPREPLY=($(compgen -W "add list show edit party attorney unparty liberty rotate attach detach timeline history conflict export import figures remove restore merge unmerge --archive --lang --color --help" -- "$word")) ;;
    person) COMPREPLY=($(compgen -W "add list show edit remove restore like consent withdraw history import merge unmerge --archive --lang --color --help" -- "$word")) ;;
    member) COMPREPLY=($(compgen -W "add list show edit remove restore like consent withdraw history import merge unmerge --archive --lang --color --help" -- "$word")) ;;
    event) COMPREPLY=($(compgen -W "add list show edit remove restore intervene import --archive --lang --color --help" -- "$word")) ;;
    hearing) COMPREPLY=($(compgen -W "add list show edit remove restore intervene import --archive --lang --color --help" -- "$word")) ;;
    rule) COMPREPLY=($(compgen -W "list show edit confirm import export --archive --lang --color --help" -- "$word")) ;;
    holiday) COMPREPLY=($(compgen -W "list add remove import rest --archive --lang --color --help" -- "$word")) ;;
    deadline) COMPREPLY=($(compgen -W "add list board show edit acknowledge done drop reopen recompute --archive --lang --color --help" -- "$word")) ;;
    task) COMPREPLY=($(compgen -W "add list show answer close reopen sheet remove restore --archive --lang --color --help" -- "$word")) ;;
    feed) COMPREPLY=($(compgen -W "new list revoke --archive --lang --color --help" -- "$word")) ;;
    notification) COMPREPLY=($(compgen -W "add list show advance attach edit note retract litigate letter delivery dossier board signatures remove restore --archive --lang --color --help" -- "$word")) ;;
    decision) COMPREPLY=($(compgen -W "add list show edit history remove restore --archive --lang --color --help" -- "$word")) ;;
    bylaws) COMPREPLY=($(compgen -W "compare --archive --lang --color --help" -- "$word")) ;;
    "init")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "add")
      case "$before" in
        --kind) COMPREPLY=($(compgen -W "note law ruling pleading decision correspondence evidence press other" -- "$word")); return ;;
        --tag) :; return ;;
        --case) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --tag --case --visibility --dry-run --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "import")
      case "$before" in
        --kind) COMPREPLY=($(compgen -W "note law ruling pleading decision correspondence evidence press other" -- "$word")); return ;;
        --tag) :; return ;;
        --case) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --tag --case --visibility --dry-run --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "search")
      case "$before" in
        --sort) COMPREPLY=($(compgen -W "relevance newest oldest" -- "$word")); return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--any --all --sort --facets --explain --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "batch")
      case "$before" in
        --column) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--column --exact --any --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "watch add")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--any --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "watch list")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "watch show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "watch seen")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "watch remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "show")
      case "$before" in
        --original) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --original --force --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "list")
      case "$before" in
        --kind) COMPREPLY=($(compgen -W "note law ruling pleading decision correspondence evidence press other" -- "$word")); return ;;
        --quality) COMPREPLY=($(compgen -W "clean repaired none garbled encrypted" -- "$word")); return ;;
        --tag) :; return ;;
        --year) :; return ;;
        --case) :; return ;;
        --issuer) :; return ;;
        --order) COMPREPLY=($(compgen -W "newest date title" -- "$word")); return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--kind --quality --tag --year --case --issuer --trash --order --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "edit")
      case "$before" in
        --title) :; return ;;
        --kind) COMPREPLY=($(compgen -W "note law ruling pleading decision correspondence evidence press other" -- "$word")); return ;;
        --date) :; return ;;
        --source) :; return ;;
        --author) :; return ;;
        --issuer) :; return ;;
        --tags) :; return ;;
        --case) :; return ;;
        --language) COMPREPLY=($(compgen -W "ar en und" -- "$word")); return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --kind --date --source --author --issuer --tags --case --language --visibility --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "trash")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "due")
      case "$before" in
        --time) :; return ;;
        --km) :; return ;;
        --decided) :; return ;;
        --law) COMPREPLY=($(compgen -W "old new" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--time --km --border --abroad --decided --law --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case add")
      case "$before" in
        --title) :; return ;;
        --numbers) :; return ;;
        --subject) :; return ;;
        --track) COMPREPLY=($(compgen -W "misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list" -- "$word")); return ;;
        --degree) COMPREPLY=($(compgen -W "investigation first appeal cassation sole" -- "$word")); return ;;
        --procedure) COMPREPLY=($(compgen -W "complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened" -- "$word")); return ;;
        --prosecution) :; return ;;
        --court) :; return ;;
        --circuit) :; return ;;
        --governorate) :; return ;;
        --opened) :; return ;;
        --appeal-of) :; return ;;
        --rotated-from) :; return ;;
        --charges) :; return ;;
        --tags) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
        --accused) :; return ;;
        --lawyers) :; return ;;
        --complainants) :; return ;;
        --victims) :; return ;;
        --witnesses) :; return ;;
        --arrest) :; return ;;
        --hearing) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --numbers --subject --track --degree --procedure --prosecution --court --circuit --governorate --opened --appeal-of --rotated-from --charges --tags --visibility --remark --accused --lawyers --complainants --victims --witnesses --arrest --hearing --other-case --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case list")
      case "$before" in
        --track) COMPREPLY=($(compgen -W "misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list" -- "$word")); return ;;
        --procedure) COMPREPLY=($(compgen -W "complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened" -- "$word")); return ;;
        --governorate) :; return ;;
        --liberty) COMPREPLY=($(compgen -W "free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased" -- "$word")); return ;;
        --person) :; return ;;
        --tag) :; return ;;
        --charge) :; return ;;
        --order) COMPREPLY=($(compgen -W "newest next title" -- "$word")); return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--track --procedure --governorate --liberty --person --tag --charge --held --order --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case edit")
      case "$before" in
        --title) :; return ;;
        --numbers) :; return ;;
        --subject) :; return ;;
        --track) COMPREPLY=($(compgen -W "misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list" -- "$word")); return ;;
        --degree) COMPREPLY=($(compgen -W "investigation first appeal cassation sole" -- "$word")); return ;;
        --procedure) COMPREPLY=($(compgen -W "complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened" -- "$word")); return ;;
        --prosecution) :; return ;;
        --court) :; return ;;
        --circuit) :; return ;;
        --governorate) :; return ;;
        --opened) :; return ;;
        --appeal-of) :; return ;;
        --rotated-from) :; return ;;
        --charges) :; return ;;
        --tags) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --numbers --subject --track --degree --procedure --prosecution --court --circuit --governorate --opened --appeal-of --rotated-from --charges --tags --visibility --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case party")
      case "$before" in
        --role) COMPREPLY=($(compgen -W "accused victim complainant witness lawyer plaintiff defendant civil-claimant judge prosecutor other" -- "$word")); return ;;
        --liberty) COMPREPLY=($(compgen -W "free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased" -- "$word")); return ;;
        --represents) :; return ;;
        --attorney) :; return ;;
        --attorney-kind) COMPREPLY=($(compgen -W "general special" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--role --liberty --represents --attorney --attorney-kind --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case attorney")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case unparty")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case liberty")
      case "$before" in
        --since) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--since --json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased" -- "$word")) ;;
      esac ;;
    "case rotate")
      case "$before" in
        --into) :; return ;;
        --person) :; return ;;
        --date) :; return ;;
        --hour) :; return ;;
        --ordered) :; return ;;
        --as) COMPREPLY=($(compgen -W "remand arrest" -- "$word")); return ;;
        --until) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--into --person --date --hour --ordered --as --until --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case attach")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case detach")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case timeline")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case history")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case conflict")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case export")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "case import")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --other-case --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "case figures")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case merge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "case unmerge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "held")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person add")
      case "$before" in
        --name) :; return ;;
        --member) :; return ;;
        --number) :; return ;;
        --spellings) :; return ;;
        --sex) COMPREPLY=($(compgen -W "male female" -- "$word")); return ;;
        --birth) :; return ;;
        --governorate) :; return ;;
        --occupation) :; return ;;
        --unit) :; return ;;
        --joined) :; return ;;
        --left) :; return ;;
        --phone) :; return ;;
        --email) :; return ;;
        --address) :; return ;;
        --national-id) :; return ;;
        --medical) :; return ;;
        --minor) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--name --member --number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person list")
      case "$before" in
        --governorate) :; return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--governorate --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person edit")
      case "$before" in
        --name) :; return ;;
        --member) :; return ;;
        --number) :; return ;;
        --spellings) :; return ;;
        --sex) COMPREPLY=($(compgen -W "male female" -- "$word")); return ;;
        --birth) :; return ;;
        --governorate) :; return ;;
        --occupation) :; return ;;
        --unit) :; return ;;
        --joined) :; return ;;
        --left) :; return ;;
        --phone) :; return ;;
        --email) :; return ;;
        --address) :; return ;;
        --national-id) :; return ;;
        --medical) :; return ;;
        --minor) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--name --member --number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person like")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person consent")
      case "$before" in
        --on) :; return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --remark --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "secretariat lawyers publication un" -- "$word")) ;;
      esac ;;
    "person withdraw")
      case "$before" in
        --on) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person history")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person import")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "person merge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "person unmerge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member add")
      case "$before" in
        --name) :; return ;;
        --member) :; return ;;
        --number) :; return ;;
        --spellings) :; return ;;
        --sex) COMPREPLY=($(compgen -W "male female" -- "$word")); return ;;
        --birth) :; return ;;
        --governorate) :; return ;;
        --occupation) :; return ;;
        --unit) :; return ;;
        --joined) :; return ;;
        --left) :; return ;;
        --phone) :; return ;;
        --email) :; return ;;
        --address) :; return ;;
        --national-id) :; return ;;
        --medical) :; return ;;
        --minor) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--name --member --number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member list")
      case "$before" in
        --governorate) :; return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--governorate --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member edit")
      case "$before" in
        --name) :; return ;;
        --member) :; return ;;
        --number) :; return ;;
        --spellings) :; return ;;
        --sex) COMPREPLY=($(compgen -W "male female" -- "$word")); return ;;
        --birth) :; return ;;
        --governorate) :; return ;;
        --occupation) :; return ;;
        --unit) :; return ;;
        --joined) :; return ;;
        --left) :; return ;;
        --phone) :; return ;;
        --email) :; return ;;
        --address) :; return ;;
        --national-id) :; return ;;
        --medical) :; return ;;
        --minor) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--name --member --number --spellings --sex --birth --governorate --occupation --unit --joined --left --phone --email --address --national-id --medical --minor --visibility --remark --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member like")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member consent")
      case "$before" in
        --on) :; return ;;
        --remark) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --remark --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "secretariat lawyers publication un" -- "$word")) ;;
      esac ;;
    "member withdraw")
      case "$before" in
        --on) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member history")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member import")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "member merge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "member unmerge")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event add")
      case "$before" in
        --case) :; return ;;
        --person) :; return ;;
        --date) :; return ;;
        --hour) :; return ;;
        --until) :; return ;;
        --days) :; return ;;
        --estimate) :; return ;;
        --place) :; return ;;
        --description) :; return ;;
        --decision) :; return ;;
        --verdict) COMPREPLY=($(compgen -W "acquittal conviction absentia inadmissible upheld amended quashed extinguished" -- "$word")); return ;;
        --next) :; return ;;
        --next-hour) :; return ;;
        --act) :; return ;;
        --perpetrator) :; return ;;
        --source) :; return ;;
        --reliability) COMPREPLY=($(compgen -W "highly-reliable reliable unreliable highly-unreliable unknown" -- "$word")); return ;;
        --certainty) COMPREPLY=($(compgen -W "confirmed likely possible unlikely unknown" -- "$word")); return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--case --person --date --hour --until --days --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --all-accused --json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "arrest summons interrogation remand renewal hearing judgment release referral shelving measure travel-ban asset-freeze listing search disappearance visit transfer challenge order pardon notice release-order death violation other" -- "$word")) ;;
      esac ;;
    "event list")
      case "$before" in
        --case) :; return ;;
        --person) :; return ;;
        --act) :; return ;;
        --from) :; return ;;
        --to) :; return ;;
        --type) COMPREPLY=($(compgen -W "arrest summons interrogation remand renewal hearing judgment release referral shelving measure travel-ban asset-freeze listing search disappearance visit transfer challenge order pardon notice release-order death violation other" -- "$word")); return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--case --person --act --from --to --type --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event edit")
      case "$before" in
        --person) :; return ;;
        --date) :; return ;;
        --hour) :; return ;;
        --until) :; return ;;
        --days) :; return ;;
        --estimate) :; return ;;
        --place) :; return ;;
        --description) :; return ;;
        --decision) :; return ;;
        --verdict) COMPREPLY=($(compgen -W "acquittal conviction absentia inadmissible upheld amended quashed extinguished" -- "$word")); return ;;
        --next) :; return ;;
        --next-hour) :; return ;;
        --act) :; return ;;
        --perpetrator) :; return ;;
        --source) :; return ;;
        --reliability) COMPREPLY=($(compgen -W "highly-reliable reliable unreliable highly-unreliable unknown" -- "$word")); return ;;
        --certainty) COMPREPLY=($(compgen -W "confirmed likely possible unlikely unknown" -- "$word")); return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --date --hour --until --days --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event intervene")
      case "$before" in
        --date) :; return ;;
        --description) :; return ;;
        --asked-of) :; return ;;
        --response) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--date --description --asked-of --response --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "event import")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "hearing add")
      case "$before" in
        --person) :; return ;;
        --hour) :; return ;;
        --until) :; return ;;
        --days) :; return ;;
        --estimate) :; return ;;
        --place) :; return ;;
        --description) :; return ;;
        --decision) :; return ;;
        --verdict) COMPREPLY=($(compgen -W "acquittal conviction absentia inadmissible upheld amended quashed extinguished" -- "$word")); return ;;
        --next) :; return ;;
        --next-hour) :; return ;;
        --act) :; return ;;
        --perpetrator) :; return ;;
        --source) :; return ;;
        --reliability) COMPREPLY=($(compgen -W "highly-reliable reliable unreliable highly-unreliable unknown" -- "$word")); return ;;
        --certainty) COMPREPLY=($(compgen -W "confirmed likely possible unlikely unknown" -- "$word")); return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --hour --until --days --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing list")
      case "$before" in
        --case) :; return ;;
        --person) :; return ;;
        --act) :; return ;;
        --from) :; return ;;
        --to) :; return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--case --person --act --from --to --limit --offset --csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing edit")
      case "$before" in
        --person) :; return ;;
        --date) :; return ;;
        --hour) :; return ;;
        --until) :; return ;;
        --days) :; return ;;
        --estimate) :; return ;;
        --place) :; return ;;
        --description) :; return ;;
        --decision) :; return ;;
        --verdict) COMPREPLY=($(compgen -W "acquittal conviction absentia inadmissible upheld amended quashed extinguished" -- "$word")); return ;;
        --next) :; return ;;
        --next-hour) :; return ;;
        --act) :; return ;;
        --perpetrator) :; return ;;
        --source) :; return ;;
        --reliability) COMPREPLY=($(compgen -W "highly-reliable reliable unreliable highly-unreliable unknown" -- "$word")); return ;;
        --certainty) COMPREPLY=($(compgen -W "confirmed likely possible unlikely unknown" -- "$word")); return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --date --hour --until --days --estimate --place --description --decision --verdict --next --next-hour --act --perpetrator --source --reliability --certainty --document --visibility --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing intervene")
      case "$before" in
        --date) :; return ;;
        --description) :; return ;;
        --asked-of) :; return ;;
        --response) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--date --description --asked-of --response --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "hearing import")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --other-person --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "rule list")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "rule show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "rule edit")
      case "$before" in
        --reason) :; return ;;
        --length) :; return ;;
        --article) :; return ;;
        --quote) :; return ;;
        --source) :; return ;;
        --confidence) COMPREPLY=($(compgen -W "H M L" -- "$word")); return ;;
        --calendar) COMPREPLY=($(compgen -W "E D H C P G N S" -- "$word")); return ;;
        --holiday) COMPREPLY=($(compgen -W "none proven analogy memory" -- "$word")); return ;;
        --distance) COMPREPLY=($(compgen -W "none proven analogy memory" -- "$word")); return ;;
        --from) :; return ;;
        --to) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --length --article --quote --source --confidence --calendar --holiday --distance --from --to --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "rule confirm")
      case "$before" in
        --lawyer) :; return ;;
        --reason) :; return ;;
        --on) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--lawyer --reason --on --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "rule import")
      case "$before" in
        --reason) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "rule export")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--force --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "holiday list")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "holiday add")
      case "$before" in
        --source) :; return ;;
        --english) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--source --english --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "holiday remove")
      case "$before" in
        --reason) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "holiday import")
      case "$before" in
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--by --json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "holiday rest")
      case "$before" in
        --courts) COMPREPLY=($(compgen -W "work rest" -- "$word")); return ;;
        --ministries) COMPREPLY=($(compgen -W "work rest" -- "$word")); return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--courts --ministries --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline add")
      case "$before" in
        --event) :; return ;;
        --time) :; return ;;
        --km) :; return ;;
        --decided) :; return ;;
        --law) COMPREPLY=($(compgen -W "old new" -- "$word")); return ;;
        --title) :; return ;;
        --person) :; return ;;
        --remark) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --case) :; return ;;
        --notification) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--event --time --km --border --abroad --decided --law --title --person --remark --visibility --case --notification --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline list")
      case "$before" in
        --state) COMPREPLY=($(compgen -W "open done dropped all" -- "$word")); return ;;
        --person) :; return ;;
        --case) :; return ;;
        --notification) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--state --person --case --notification --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline board")
      case "$before" in
        --on) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline edit")
      case "$before" in
        --title) :; return ;;
        --person) :; return ;;
        --remark) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --case) :; return ;;
        --notification) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--title --person --remark --visibility --case --notification --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline acknowledge")
      case "$before" in
        --by) :; return ;;
        --on) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--by --on --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline done")
      case "$before" in
        --proof) :; return ;;
        --reason) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--proof --reason --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline drop")
      case "$before" in
        --reason) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline reopen")
      case "$before" in
        --reason) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "deadline recompute")
      case "$before" in
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task add")
      case "$before" in
        --to) COMPREPLY=($(compgen -W "legal organisation media membership treasury abroad presidency other" -- "$word")); return ;;
        --due) :; return ;;
        --from) COMPREPLY=($(compgen -W "legal organisation media membership treasury abroad presidency other" -- "$word")); return ;;
        --asker) :; return ;;
        --person) :; return ;;
        --meeting) :; return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --body) :; return ;;
        --case) :; return ;;
        --notification) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--to --due --from --asker --person --meeting --document --visibility --body --case --notification --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task list")
      case "$before" in
        --to) COMPREPLY=($(compgen -W "legal organisation media membership treasury abroad presidency other" -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W "legal organisation media membership treasury abroad presidency other" -- "$word")); return ;;
        --state) COMPREPLY=($(compgen -W "open answered closed" -- "$word")); return ;;
        --case) :; return ;;
        --notification) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--to --from --state --case --notification --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task answer")
      case "$before" in
        --person) :; return ;;
        --document) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --document --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task close")
      case "$before" in
        --person) :; return ;;
        --document) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --document --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task reopen")
      case "$before" in
        --person) :; return ;;
        --document) :; return ;;
        --by) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--person --document --by --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task sheet")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "legal organisation media membership treasury abroad presidency other" -- "$word")) ;;
      esac ;;
    "task remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "task restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "agenda")
      case "$before" in
        --days) :; return ;;
        --from) :; return ;;
        --ics) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--days --from --ics --names --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "feed new")
      case "$before" in
        --days) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --port) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--names --days --visibility --port --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "feed list")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "feed revoke")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification add")
      case "$before" in
        --subject) :; return ;;
        --party) :; return ;;
        --decision) :; return ;;
        --author-body) :; return ;;
        --deciding-body) :; return ;;
        --filer) :; return ;;
        --capacity) :; return ;;
        --capacity-basis) :; return ;;
        --signatory) :; return ;;
        --delegate) :; return ;;
        --lawyer) :; return ;;
        --power-of-attorney) :; return ;;
        --delivery-agent) :; return ;;
        --bylaws-version) :; return ;;
        --citation) :; return ;;
        --outgoing-number) :; return ;;
        --address) :; return ;;
        --known-from) :; return ;;
        --remark) :; return ;;
        --statutory) COMPREPLY=($(compgen -W "art7 art16 none" -- "$word")); return ;;
        --effective) :; return ;;
        --capacity-contested) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --refiles) :; return ;;
        --supersedes) :; return ;;
        --conflicts-with) :; return ;;
        --corrects) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--subject --party --decision --author-body --deciding-body --filer --capacity --capacity-basis --signatory --delegate --lawyer --power-of-attorney --delivery-agent --bylaws-version --citation --outgoing-number --address --known-from --remark --statutory --effective --capacity-contested --visibility --refiles --supersedes --conflicts-with --corrects --json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate" -- "$word")) ;;
      esac ;;
    "notification list")
      case "$before" in
        --kind) COMPREPLY=($(compgen -W "founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate" -- "$word")); return ;;
        --state) COMPREPLY=($(compgen -W "draft decision_recorded assembled signed dispatched received returned_undelivered receipt_refused documents_requested supplemented under_review deemed_accepted accepted_published annotated acknowledged_only shelved not_recognised dispute_pending objected no_reply accepted vacancy copy_handed_over grievance_filed challenged referred judgment executed closed withdrawn superseded" -- "$word")); return ;;
        --limit) :; return ;;
        --offset) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--open --kind --state --limit --offset --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification advance")
      case "$before" in
        --date) :; return ;;
        --detail) COMPREPLY=($(compgen -W "channel= tracking= entry_number= file_number= clerk= decision_number= court= case_number= judicial_year= ruling= part=" -- "$word")); return ;;
        --paper) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --file) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --words) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --reason) :; return ;;
        --successor) :; return ;;
        --with) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--date --detail --paper --file --words --reason --successor --with --json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "draft decision_recorded assembled signed dispatched received returned_undelivered receipt_refused documents_requested supplemented under_review deemed_accepted accepted_published annotated acknowledged_only shelved not_recognised dispute_pending objected no_reply accepted vacancy copy_handed_over grievance_filed challenged referred judgment executed closed withdrawn superseded" -- "$word")) ;;
      esac ;;
    "notification attach")
      case "$before" in
        --paper) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --file) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --words) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--paper --file --words --json --archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")) ;;
      esac ;;
    "notification edit")
      case "$before" in
        --subject) :; return ;;
        --party) :; return ;;
        --decision) :; return ;;
        --author-body) :; return ;;
        --deciding-body) :; return ;;
        --filer) :; return ;;
        --capacity) :; return ;;
        --capacity-basis) :; return ;;
        --signatory) :; return ;;
        --delegate) :; return ;;
        --lawyer) :; return ;;
        --power-of-attorney) :; return ;;
        --delivery-agent) :; return ;;
        --bylaws-version) :; return ;;
        --citation) :; return ;;
        --outgoing-number) :; return ;;
        --address) :; return ;;
        --known-from) :; return ;;
        --remark) :; return ;;
        --kind) COMPREPLY=($(compgen -W "founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate" -- "$word")); return ;;
        --statutory) COMPREPLY=($(compgen -W "art7 art16 none" -- "$word")); return ;;
        --effective) :; return ;;
        --capacity-contested) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --refiles) :; return ;;
        --supersedes) :; return ;;
        --conflicts-with) :; return ;;
        --corrects) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--subject --party --decision --author-body --deciding-body --filer --capacity --capacity-basis --signatory --delegate --lawyer --power-of-attorney --delivery-agent --bylaws-version --citation --outgoing-number --address --known-from --remark --kind --statutory --effective --capacity-contested --visibility --refiles --supersedes --conflicts-with --corrects --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification note")
      case "$before" in
        --on) :; return ;;
        --date) COMPREPLY=($(compgen -W "notice= knowledge= publication= founders_publication= service= judgment_notice= term_start= term_end= power_end=" -- "$word")); return ;;
        --detail) COMPREPLY=($(compgen -W "entry_number= file_number= decision_number= court= case_number= judicial_year= ruling=" -- "$word")); return ;;
        --paper) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --file) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
        --words) COMPREPLY=($(compgen -W "minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=" -- "$word")); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --date --detail --paper --file --words --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification retract")
      case "$before" in
        --reason) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--reason --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification litigate")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification letter")
      case "$before" in
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--output --force --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification delivery")
      case "$before" in
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--output --force --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification dossier")
      case "$before" in
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--output --force --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification board")
      case "$before" in
        --on) :; return ;;
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--on --years --output --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification signatures")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "notification remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "notification restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision add")
      case "$before" in
        --decided) :; return ;;
        --number) :; return ;;
        --notice) :; return ;;
        --knowledge) :; return ;;
        --source) :; return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --touches) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--decided --number --notice --knowledge --source --document --visibility --touches --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision list")
      case "$before" in
        --touching) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--touching --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision show")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision edit")
      case "$before" in
        --number) :; return ;;
        --decided) :; return ;;
        --notice) :; return ;;
        --knowledge) :; return ;;
        --says) :; return ;;
        --source) :; return ;;
        --document) :; return ;;
        --visibility) COMPREPLY=($(compgen -W "open secretariat restricted" -- "$word")); return ;;
        --touches) :; return ;;
        --touches-not) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--number --decided --notice --knowledge --says --source --document --visibility --touches --touches-not --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision history")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--csv --bom --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision remove")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--check --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "decision restore")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "bylaws compare")
      case "$before" in
        --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--all --output --force --json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "serve")
      case "$before" in
        --port) :; return ;;
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--port --open --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "check")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--json --archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "backup")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "restore-archive")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      esac ;;
    "rebuild")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "help")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "init add import search batch watch show list edit remove restore trash due case held person member event hearing rule holiday deadline task agenda feed notification decision bylaws serve check backup restore-archive rebuild help completions manual version" -- "$word")) ;;
      esac ;;
    "completions")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")) ;;
      esac ;;
    "manual")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
    "version")
      case "$before" in
      esac
      case "$word" in
        -*) COMPREPLY=($(compgen -W "--archive --lang --color --help" -- "$word")) ;;
        *) : ;;
      esac ;;
  esac
}
complete -o filenames -F _sijill sijill
