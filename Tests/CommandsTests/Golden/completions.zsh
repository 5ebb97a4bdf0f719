#compdef sijill
_sijill_commands() {
  local -a commands=(
    'init:Make an empty archive.'
    'add:File documents, from files and whole folders.'
    'import:File records in bulk, from JSON lines or CSV.'
    'search:Find documents by their words, best first.'
    'batch:Search a list of names or numbers in one run.'
    'watch:Keep searches, and see what is new in each.'
    'show:Show a document with its text, or take its original out.'
    'list:List documents, a line each.'
    'edit:Correct what is said of a document.'
    'remove:Put documents in the trash.'
    'restore:Take documents out of the trash again.'
    'due:Count a legal period from a date, step by step.'
    'notification:Record and follow notifications to the Political Parties Committee.'
    'bylaws:Compare two versions of the bylaws by article.'
    'serve:Open the archive in the browser of this computer.'
    'check:Check that the whole archive is sound.'
    'backup:Copy the whole archive to a file, while it is in use.'
    'rebuild:Make the search index anew from the texts.'
    'help:Show the commands, or the help of one.'
    'completions:Print the completions for a shell.'
    'manual:Print the manual page, in roff.'
    'version:Show the version of the program.'
  )
  _describe 'command' commands
}
_sijill() {
  local state line
  local -a common=(
    '--archive=[The archive'\''s file; else SIJILL_ARCHIVE, else archive.sijill in this folder.]:PATH:_files'
    '--lang=[The language of messages\: ar or en.]:LANG:(ar en)'
    '--color=[Colours\: auto (on a terminal only), always or never.]:WHEN:(auto always never)'
    '--help[Show this help.]'
  )
  _arguments -C $common '1: :_sijill_commands' '*:: :->command'
  [[ $state == command ]] || return
  case $line[1] in
    init)
      _arguments $common ;;
    add)
      _arguments '--kind=[The kind of everything; else it is told by the content.]:KIND:(note law ruling pleading decision correspondence evidence press other)' \
        '*--tag=[A tag for everything; may be repeated.]:TAG: ' \
        '--case=[The case that everything belongs to.]:NAME: ' \
        '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
        '--dry-run[Read and judge everything, write nothing.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '*::PATH:_files' ;;
    import)
      _arguments '--kind=[The kind of everything; else it is told by the content.]:KIND:(note law ruling pleading decision correspondence evidence press other)' \
        '*--tag=[A tag for everything; may be repeated.]:TAG: ' \
        '--case=[The case that everything belongs to.]:NAME: ' \
        '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
        '--dry-run[Read and judge everything, write nothing.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '*::FILE:_files' ;;
    search)
      _arguments '--any[Any of the words is enough.]' \
        '--all[All of the words strictly; nothing is relaxed.]' \
        '--limit=[At most N documents (20).]:N: ' \
        '--offset=[Pass over the first N documents.]:N: ' \
        '--sort=[The order\: relevance, newest or oldest; by date nothing is relaxed.]:ORDER:(relevance newest oldest)' \
        '--facets[After the results, count them by kind, year, issuer, tag, case and text quality; with --json as one last object, named facets.]' \
        '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
        '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '*::WORDS: ' ;;
    batch)
      _arguments '--column=[The column to search\: its name in the first row, or its number.]:NAME: ' \
        '--exact[Each line is one exact phrase.]' \
        '--any[Any of a line'\''s words is enough.]' \
        '--csv[Write a CSV table.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::FILE:_files' ;;
    watch)
      _arguments '--any[With add\: any of the words is enough.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show seen remove)' \
        '::NAME: ' \
        '*::WORDS: ' ;;
    show)
      _arguments '--json[Write JSON, one object a line.]' \
        '--original=[Write the original to FILE; - is standard output.]:FILE:_files' \
        '--force[Write over FILE where it exists.]' \
        $common \
        '::ID: ' ;;
    list)
      _arguments '*--kind=[Of these kinds, with commas between them.]:KINDS:(note law ruling pleading decision correspondence evidence press other)' \
        '*--quality=[Of this text quality\: clean, repaired, none, garbled, encrypted.]:QUALITIES:(clean repaired none garbled encrypted)' \
        '*--tag=[With this tag.]:TAG: ' \
        '--year=[Of this year, or a range\: 2010-2015.]:YEAR: ' \
        '--case=[Of this case.]:NAME: ' \
        '*--issuer=[From this court or authority.]:NAME: ' \
        '--trash[What is in the trash.]' \
        '--order=[The order\: newest (filed last first), date or title.]:ORDER:(newest date title)' \
        '--limit=[At most N documents (50).]:N: ' \
        '--offset=[Pass over the first N documents.]:N: ' \
        '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
        '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
        '--json[Write JSON, one object a line.]' \
        $common ;;
    edit)
      _arguments '--title=[The title.]:TEXT: ' \
        '--kind=[The kind.]:KIND:(note law ruling pleading decision correspondence evidence press other)' \
        '--date=[The document'\''s own date.]:DATE: ' \
        '--author=[Who wrote or issued it.]:TEXT: ' \
        '--issuer=[The court or authority that issued it.]:TEXT: ' \
        '--source=[Where it comes from.]:TEXT: ' \
        '--tags=[All of its tags, with commas between them.]:TAGS: ' \
        '--case=[The case it belongs to.]:NAME: ' \
        '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
        '--language=[The language of the text\: ar, en or und.]:LANG:(ar en und)' \
        '--remark=[A remark.]:TEXT: ' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ID: ' ;;
    remove)
      _arguments $common \
        '*::ID: ' ;;
    restore)
      _arguments $common \
        '*::ID: ' ;;
    due)
      _arguments '--time=[The hour of the event.]:HH:MM: ' \
        '--km=[Kilometres to the court.]:N: ' \
        '--border[In a border area.]' \
        '--abroad[Outside Egypt.]' \
        '--law=[The procedure law\: old or new, whatever the date says.]:LAW:(old new)' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::DATE: ' \
        '::RULE: ' ;;
    notification)
      _arguments '--subject=[Subject.]:TEXT: ' \
        '--party=[Party.]:TEXT: ' \
        '--decision=[What was decided.]:TEXT: ' \
        '--author-body=[Reporting body.]:TEXT: ' \
        '--deciding-body=[Deciding body.]:TEXT: ' \
        '--filer=[Filer.]:TEXT: ' \
        '--capacity=[Capacity.]:TEXT: ' \
        '--capacity-basis=[Basis of capacity.]:TEXT: ' \
        '--signatory=[Signatory.]:TEXT: ' \
        '--delegate=[Delegate.]:TEXT: ' \
        '--lawyer=[Lawyer.]:TEXT: ' \
        '--power-of-attorney=[Power of attorney.]:TEXT: ' \
        '--delivery-agent=[Delivery agent.]:TEXT: ' \
        '--bylaws-version=[Version of the bylaws.]:TEXT: ' \
        '--citation=[Citation as filed.]:TEXT: ' \
        '--outgoing-number=[Outgoing number.]:TEXT: ' \
        '--address=[Address for answers.]:TEXT: ' \
        '--remark=[Remark.]:TEXT: ' \
        '--statutory=[The basis\: art7, art16 or none; else by the kind.]:BASIS:(art7 art16 none)' \
        '--effective=[When it takes effect by the party'\''s bylaws.]:DATE: ' \
        '--capacity-contested=[Whether the capacity is disputed\: yes or no.]:YES:(yes no)' \
        '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
        '*--refiles=[Files anew ID.]:ID: ' \
        '*--supersedes=[Takes the place of ID.]:ID: ' \
        '*--conflicts-with=[Conflicts with ID.]:ID: ' \
        '*--corrects=[Corrects ID.]:ID: ' \
        '*--date=[The day of the step, or NAME=DATE for a certain one; may be repeated.]:DATE: ' \
        '*--detail=[A detail of the step\: channel, tracking, entry_number, court …; may be repeated.]:NAME=TEXT: ' \
        '*--paper=[A document with its role; may be repeated.]:ROLE=DOCUMENT: ' \
        '*--file=[A file that is filed and put with its role; may repeat.]:ROLE=PATH: ' \
        '*--words=[A statement in a paper'\''s place, or why there is none; may be repeated.]:ROLE=TEXT: ' \
        '--reason=[The reason or the source.]:TEXT: ' \
        '--successor=[The later one, for superseded.]:ID: ' \
        '--open[Only those that are open.]' \
        '*--kind=[Of these kinds, with commas between them.]:KINDS:(founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate)' \
        '*--state=[In these states, with commas between them.]:STATES:(draft decision_recorded assembled signed dispatched received returned_undelivered receipt_refused documents_requested supplemented under_review deemed_accepted accepted_published annotated acknowledged_only shelved not_recognised dispute_pending objected no_reply grievance_filed challenged referred judgment executed closed withdrawn superseded)' \
        '--limit=[At most N (50).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--on=[The board'\''s day; else today.]:DATE: ' \
        '--years[The years'\'' figures in its place.]' \
        '--output=[Write to FILE\: .html or .docx, .zip for the dossier; - is standard output.]:FILE:_files' \
        '--force[Write over FILE where it exists.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show advance attach edit note retract letter delivery dossier board signatures)' \
        '*::ARGUMENT: ' ;;
    bylaws)
      _arguments '--all[Unchanged articles too.]' \
        '--output=[Write the comparison table to FILE.]:FILE:_files' \
        '--force[Write over FILE where it exists.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(compare)' \
        '::OLD: ' \
        '::NEW: ' ;;
    serve)
      _arguments '--port=[The port (8017); 0 for any.]:N: ' \
        '--open[Open the browser too.]' \
        $common ;;
    check)
      _arguments '--json[Write JSON, one object a line.]' \
        $common ;;
    backup)
      _arguments $common \
        '::FILE:_files' ;;
    rebuild)
      _arguments $common ;;
    help)
      _arguments $common \
        '::COMMAND:_sijill_commands' ;;
    completions)
      _arguments $common \
        '::SHELL:(bash zsh fish)' ;;
    manual)
      _arguments $common ;;
    version)
      _arguments $common ;;
  esac
}
if [[ $funcstack[1] == _sijill ]]; then _sijill "$@"; else compdef _sijill sijill; fi
