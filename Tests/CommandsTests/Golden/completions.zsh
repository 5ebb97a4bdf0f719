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
    'trash:List the cases, people, events, tasks, notifications and decisions in the trash.'
    'due:Count a legal period from a date, step by step.'
    'case:Enter cases, their parties and what happens in them.'
    'held:Everybody who is held, the longest first.'
    'person:Enter people and find them by their names.'
    'member:Enter the party'\''s members.'
    'event:Enter events and violations.'
    'hearing:Enter hearings and their decisions.'
    'rule:The rules of legal periods.'
    'holiday:The declared holidays and the weekly rest.'
    'deadline:Keep due dates and follow them until done.'
    'task:What one secretariat asks of another, until answered.'
    'agenda:Deadlines, hearings and tasks, overdue first.'
    'feed:Addresses from which a calendar reads the agenda.'
    'notification:Record and follow notifications to the Political Parties Committee.'
    'decision:Record decisions of the Political Parties Committee once, with what they touch.'
    'bylaws:Versions of the bylaws, and how they differ.'
    'serve:Open the archive in the browser of this computer.'
    'check:Check that the whole archive is sound.'
    'backup:Copy the whole archive to a file, while it is in use.'
    'restore-archive:Put a backup in the place of the archive.'
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
      _arguments \
          $common ;;
    add)
      _arguments \
          '--kind=[The kind of everything; else it is told by the content.]:KIND:(note law ruling pleading decision correspondence evidence press other)' \
          '*--tag=[A tag for everything; may be repeated.]:TAG: ' \
          '--case=[The case that everything belongs to.]:NAME: ' \
          '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
          '--dry-run[Read and judge everything, write nothing.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::PATH:_files' ;;
    import)
      _arguments \
          '--kind=[The kind of everything; else it is told by the content.]:KIND:(note law ruling pleading decision correspondence evidence press other)' \
          '*--tag=[A tag for everything; may be repeated.]:TAG: ' \
          '--case=[The case that everything belongs to.]:NAME: ' \
          '--visibility=[Who may see it\: open, secretariat or restricted.]:CIRCLE:(open secretariat restricted)' \
          '--dry-run[Read and judge everything, write nothing.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::FILE:_files' ;;
    search)
      _arguments \
          '--any[Any of the words is enough.]' \
          '--all[All of the words strictly; nothing is relaxed. Words such as «من» and «في» are asked for only inside quotes.]' \
          '--sort=[The order\: relevance, newest or oldest; by date nothing is relaxed.]:ORDER:(relevance newest oldest)' \
          '--facets[After the results, count them by kind, year, issuer, tag, case and text quality; with --json as one last object, named facets.]' \
          '--explain[Say what each part of a score is for.]' \
          '--limit=[At most N (20).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::WORDS: ' ;;
    batch)
      _arguments \
          '--column=[The column to search\: its name in the first row, or its number.]:NAME: ' \
          '--exact[Each line is one exact phrase.]' \
          '--any[Any of a line'\''s words is enough.]' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
    watch)
      _arguments -C $common '1: :(add list show seen remove)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--any[Any of the words is enough.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' \
          '*::WORDS: ' ;;
        list)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' ;;
        seen)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' ;;
        remove)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' ;;
      esac ;;
    show)
      _arguments \
          '--json[Write JSON, one object a line.]' \
          '--original=[Write the original to FILE; - is standard output.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          $common \
          '::ID: ' ;;
    list)
      _arguments \
          '*--kind=[Of these kinds, with commas between them.]:KINDS:(note law ruling pleading decision correspondence evidence press other)' \
          '*--quality=[Of this text quality\: clean, repaired, none, garbled, encrypted.]:QUALITIES:(clean repaired none garbled encrypted)' \
          '*--tag=[With this tag.]:TAG: ' \
          '--year=[Of this year, or a range\: 2010-2015.]:YEAR: ' \
          '--case=[Of this case.]:NAME: ' \
          '*--issuer=[From this court or authority.]:NAME: ' \
          '--trash[What is in the trash.]' \
          '--order=[The order\: newest (filed last first), date or title.]:ORDER:(newest date title)' \
          '--limit=[At most N (50; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
    edit)
      _arguments \
          '--title=[Title.]:TEXT: ' \
          '--kind=[Kind.]:VALUE:(note law ruling pleading decision correspondence evidence press other)' \
          '--date=[Document date.]:DATE: ' \
          '--source=[Source.]:TEXT: ' \
          '--author=[Author.]:TEXT: ' \
          '--issuer=[Court or issuer.]:TEXT: ' \
          '--tags=[Tags.]:TEXT: ' \
          '--case=[Case.]:TEXT: ' \
          '--language=[Language\: ar, en, und.]:VALUE:(ar en und)' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
    remove)
      _arguments \
          $common \
          '*::ID: ' ;;
    restore)
      _arguments \
          $common \
          '*::ID: ' ;;
    trash)
      _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
    due)
      _arguments \
          '--time=[The hour of the event.]:HH:MM: ' \
          '--km=[Kilometres to the court.]:N: ' \
          '--border[In a border area.]' \
          '--abroad[Outside Egypt.]' \
          '--decided=[The day of the judgment or decision, where the day is that of its notice.]:DATE: ' \
          '--law=[The procedure law\: old or new, whatever the date says.]:LAW:(old new)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::DATE: ' \
          '::RULE: ' ;;
    case)
      _arguments -C $common '1: :(add list show edit party attorney unparty liberty rotate attach detach timeline history conflict export import figures remove restore merge unmerge)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--title=[Title.]:TEXT: ' \
          '--numbers=[Numbers.]:TEXT: ' \
          '--subject=[Subject.]:TEXT: ' \
          '--track=[Track.]:VALUE:(misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list)' \
          '--degree=[Degree.]:VALUE:(investigation first appeal cassation sole)' \
          '--procedure=[Procedural status.]:VALUE:(complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened)' \
          '--prosecution=[Prosecution.]:TEXT: ' \
          '--court=[Court.]:TEXT: ' \
          '--circuit=[Circuit.]:TEXT: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--opened=[Opened.]:DATE: ' \
          '--appeal-of=[Appeal from.]:ID: ' \
          '--rotated-from=[Rotated from.]:ID: ' \
          '--charges=[Charges.]:TEXT: ' \
          '--tags=[Tags.]:TEXT: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--accused=[Accused.]:TEXT: ' \
          '--lawyers=[Lawyers.]:TEXT: ' \
          '--complainants=[Complainants.]:TEXT: ' \
          '--victims=[Victims.]:TEXT: ' \
          '--witnesses=[Witnesses.]:TEXT: ' \
          '--arrest=[Arrest.]:DATE: ' \
          '--hearing=[Next hearing.]:DATE: ' \
          '--other-case[Another case, though its number is entered already.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NUMBER|TITLE: ' ;;
        list)
          _arguments \
          '--track=[Track.]:VALUE:(misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list)' \
          '--procedure=[Procedural status.]:VALUE:(complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened)' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--liberty=[Cases in which somebody'\''s liberty is this.]:STATE:(free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased)' \
          '--person=[Cases of this person.]:PERSON: ' \
          '--tag=[Cases with this tag.]:TAG: ' \
          '--charge=[Cases with this charge.]:NAME: ' \
          '--held[Only those in which somebody is held.]' \
          '--order=[The order\: newest, next date or title.]:ORDER:(newest next title)' \
          '--limit=[At most N (50; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::WORDS: ' ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' ;;
        edit)
          _arguments \
          '--title=[Title.]:TEXT: ' \
          '--numbers=[Numbers.]:TEXT: ' \
          '--subject=[Subject.]:TEXT: ' \
          '--track=[Track.]:VALUE:(misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list)' \
          '--degree=[Degree.]:VALUE:(investigation first appeal cassation sole)' \
          '--procedure=[Procedural status.]:VALUE:(complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened)' \
          '--prosecution=[Prosecution.]:TEXT: ' \
          '--court=[Court.]:TEXT: ' \
          '--circuit=[Circuit.]:TEXT: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--opened=[Opened.]:DATE: ' \
          '--appeal-of=[Appeal from.]:ID: ' \
          '--rotated-from=[Rotated from.]:ID: ' \
          '--charges=[Charges.]:TEXT: ' \
          '--tags=[Tags.]:TEXT: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' ;;
        party)
          _arguments \
          '--role=[The party'\''s role (accused).]:ROLE:(accused victim complainant witness lawyer plaintiff defendant civil-claimant judge prosecutor other)' \
          '--liberty=[The party'\''s liberty.]:STATE:(free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased)' \
          '--represents=[Whom the lawyer speaks for.]:PERSON: ' \
          '--attorney=[The power of attorney\: «number/year office», or as papers write it; its last day\: «until 31/12/2027».]:POWER: ' \
          '--attorney-kind=[A general or special power of attorney.]:KIND:(general special)' \
          '--remark=[A remark.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::NAME: ' ;;
        attorney)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::PARTY: ' \
          '*::POWER: ' ;;
        unparty)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::PARTY: ' ;;
        liberty)
          _arguments \
          '--since=[Since when the state holds.]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::PERSON: ' \
          '::STATE:(free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad deceased)' ;;
        rotate)
          _arguments \
          '--into=[A case that is known already.]:CASE: ' \
          '*--person=[Who was rotated, by number; else the only accused.]:PERSON: ' \
          '--date=[The day of the rotation (today).]:DATE: ' \
          '--hour=[The hour.]:HOUR: ' \
          '--ordered=[The day of the order of release, if it came earlier and was not carried out.]:DATE: ' \
          '--as=[What holds in the new case\: remand or arrest.]:TYPE:(remand arrest)' \
          '--until=[The last day of the new order.]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::NUMBER|TITLE: ' ;;
        attach)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '*::DOCUMENT: ' ;;
        detach)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '*::DOCUMENT: ' ;;
        timeline)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' ;;
        history)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' ;;
        conflict)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::NAME: ' ;;
        export)
          _arguments \
          $common \
          '::CASE: ' \
          '::FOLDER|FILE.zip:_files' ;;
        import)
          _arguments \
          '--check[Check, and write nothing.]' \
          '--other-case[A case whose number is entered already is another\: enter it.]' \
          '--other-person[Whoever bears a name that is asked about is somebody else\: enter them.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
        figures)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::CASE: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
        merge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::OTHER: ' ;;
        unmerge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
      esac ;;
    held)
      _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
    person)
      _arguments -C $common '1: :(add list show edit remove restore like consent withdraw history import merge unmerge)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--name=[Name.]:TEXT: ' \
          '--member=[Party member\: yes, no.]:VALUE: ' \
          '--number=[Member number.]:TEXT: ' \
          '--spellings=[Other spellings.]:TEXT: ' \
          '--sex=[Sex\: male, female.]:VALUE:(male female)' \
          '--birth=[Date of birth.]:DATE: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--occupation=[Occupation.]:TEXT: ' \
          '--unit=[Party unit.]:TEXT: ' \
          '--joined=[Joined.]:DATE: ' \
          '--left=[Left.]:DATE: ' \
          '--phone=[Phone.]:TEXT: ' \
          '--email=[E-mail.]:TEXT: ' \
          '--address=[Address.]:TEXT: ' \
          '--national-id=[National ID.]:TEXT: ' \
          '--medical=[Medical.]:TEXT: ' \
          '--minor=[Minor\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--other-person[Somebody else, though the name is entered already.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' ;;
        list)
          _arguments \
          '--governorate=[Governorate.]:TEXT: ' \
          '--limit=[At most N (50; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::NAME: ' ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--name=[Name.]:TEXT: ' \
          '--member=[Party member\: yes, no.]:VALUE: ' \
          '--number=[Member number.]:TEXT: ' \
          '--spellings=[Other spellings.]:TEXT: ' \
          '--sex=[Sex\: male, female.]:VALUE:(male female)' \
          '--birth=[Date of birth.]:DATE: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--occupation=[Occupation.]:TEXT: ' \
          '--unit=[Party unit.]:TEXT: ' \
          '--joined=[Joined.]:DATE: ' \
          '--left=[Left.]:DATE: ' \
          '--phone=[Phone.]:TEXT: ' \
          '--email=[E-mail.]:TEXT: ' \
          '--address=[Address.]:TEXT: ' \
          '--national-id=[National ID.]:TEXT: ' \
          '--medical=[Medical.]:TEXT: ' \
          '--minor=[Minor\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
        like)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::NAME: ' ;;
        consent)
          _arguments \
          '--on=[The day of the consent (today).]:DATE: ' \
          '--remark=[A remark.]:TEXT: ' \
          $common \
          '::ID: ' \
          '::SCOPE:(secretariat lawyers publication un)' ;;
        withdraw)
          _arguments \
          '--on=[The day it was taken back (today).]:DATE: ' \
          $common \
          '::ID: ' \
          '::CONSENT: ' ;;
        history)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        import)
          _arguments \
          '--check[Check, and write nothing.]' \
          '--other-person[Whoever bears a name that is asked about is somebody else\: enter them.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
        merge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::OTHER: ' ;;
        unmerge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
      esac ;;
    member)
      _arguments -C $common '1: :(add list show edit remove restore like consent withdraw history import merge unmerge)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--name=[Name.]:TEXT: ' \
          '--member=[Party member\: yes, no.]:VALUE: ' \
          '--number=[Member number.]:TEXT: ' \
          '--spellings=[Other spellings.]:TEXT: ' \
          '--sex=[Sex\: male, female.]:VALUE:(male female)' \
          '--birth=[Date of birth.]:DATE: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--occupation=[Occupation.]:TEXT: ' \
          '--unit=[Party unit.]:TEXT: ' \
          '--joined=[Joined.]:DATE: ' \
          '--left=[Left.]:DATE: ' \
          '--phone=[Phone.]:TEXT: ' \
          '--email=[E-mail.]:TEXT: ' \
          '--address=[Address.]:TEXT: ' \
          '--national-id=[National ID.]:TEXT: ' \
          '--medical=[Medical.]:TEXT: ' \
          '--minor=[Minor\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--other-person[Somebody else, though the name is entered already.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::NAME: ' ;;
        list)
          _arguments \
          '--governorate=[Governorate.]:TEXT: ' \
          '--limit=[At most N (50; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::NAME: ' ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--name=[Name.]:TEXT: ' \
          '--member=[Party member\: yes, no.]:VALUE: ' \
          '--number=[Member number.]:TEXT: ' \
          '--spellings=[Other spellings.]:TEXT: ' \
          '--sex=[Sex\: male, female.]:VALUE:(male female)' \
          '--birth=[Date of birth.]:DATE: ' \
          '--governorate=[Governorate.]:TEXT: ' \
          '--occupation=[Occupation.]:TEXT: ' \
          '--unit=[Party unit.]:TEXT: ' \
          '--joined=[Joined.]:DATE: ' \
          '--left=[Left.]:DATE: ' \
          '--phone=[Phone.]:TEXT: ' \
          '--email=[E-mail.]:TEXT: ' \
          '--address=[Address.]:TEXT: ' \
          '--national-id=[National ID.]:TEXT: ' \
          '--medical=[Medical.]:TEXT: ' \
          '--minor=[Minor\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--remark=[Remark.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
        like)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::NAME: ' ;;
        consent)
          _arguments \
          '--on=[The day of the consent (today).]:DATE: ' \
          '--remark=[A remark.]:TEXT: ' \
          $common \
          '::ID: ' \
          '::SCOPE:(secretariat lawyers publication un)' ;;
        withdraw)
          _arguments \
          '--on=[The day it was taken back (today).]:DATE: ' \
          $common \
          '::ID: ' \
          '::CONSENT: ' ;;
        history)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        import)
          _arguments \
          '--check[Check, and write nothing.]' \
          '--other-person[Whoever bears a name that is asked about is somebody else\: enter them.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
        merge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::OTHER: ' ;;
        unmerge)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
      esac ;;
    event)
      _arguments -C $common '1: :(add list show edit remove restore intervene import)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '*--person=[Person.]:ID: ' \
          '--date=[Date.]:DATE: ' \
          '--hour=[Hour.]:HOUR: ' \
          '--until=[Until.]:DATE: ' \
          '--days=[Days of the order.]:TEXT: ' \
          '--estimate=[Estimated date\: yes, no.]:VALUE: ' \
          '--place=[Place.]:TEXT: ' \
          '--description=[Description.]:TEXT: ' \
          '--decision=[Decision.]:TEXT: ' \
          '--verdict=[Operative part.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
          '--next=[Adjourned to.]:DATE: ' \
          '--next-hour=[Hour adjourned to.]:HOUR: ' \
          '--act=[Act.]:VALUE: ' \
          '--perpetrator=[Perpetrator as alleged.]:TEXT: ' \
          '--source=[Source.]:TEXT: ' \
          '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
          '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
          '--document=[Document.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--all-accused[Of every accused of the case; a renewal, release or transfer of those whom it holds.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::TYPE:(arrest summons interrogation remand renewal hearing judgment release referral shelving measure travel-ban asset-freeze listing search disappearance visit transfer challenge order pardon notice release-order death violation other)' ;;
        list)
          _arguments \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--person=[Person.]:ID: ' \
          '--act=[Act.]:VALUE: ' \
          '--from=[From this day on.]:DATE: ' \
          '--to=[Up to this day.]:DATE: ' \
          '*--type=[Of these types, with commas between them.]:TYPES:(arrest summons interrogation remand renewal hearing judgment release referral shelving measure travel-ban asset-freeze listing search disappearance visit transfer challenge order pardon notice release-order death violation other)' \
          '--limit=[At most N (100; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--person=[Person.]:ID: ' \
          '--date=[Date.]:DATE: ' \
          '--hour=[Hour.]:HOUR: ' \
          '--until=[Until.]:DATE: ' \
          '--days=[Days of the order.]:TEXT: ' \
          '--estimate=[Estimated date\: yes, no.]:VALUE: ' \
          '--place=[Place.]:TEXT: ' \
          '--description=[Description.]:TEXT: ' \
          '--decision=[Decision.]:TEXT: ' \
          '--verdict=[Operative part.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
          '--next=[Adjourned to.]:DATE: ' \
          '--next-hour=[Hour adjourned to.]:HOUR: ' \
          '--act=[Act.]:VALUE: ' \
          '--perpetrator=[Perpetrator as alleged.]:TEXT: ' \
          '--source=[Source.]:TEXT: ' \
          '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
          '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
          '--document=[Document.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
        intervene)
          _arguments \
          '--date=[Date.]:DATE: ' \
          '--description=[Description.]:TEXT: ' \
          '--asked-of=[Of whom it was asked.]:WHO: ' \
          '--response=[The response to it.]:TEXT: ' \
          $common \
          '::ID: ' \
          '::PARTY: ' ;;
        import)
          _arguments \
          '--check[Check, and write nothing.]' \
          '--other-person[Whoever bears a name that is asked about is somebody else\: enter them.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
      esac ;;
    hearing)
      _arguments -C $common '1: :(add list show edit remove restore intervene import)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--person=[Person.]:ID: ' \
          '--hour=[Hour.]:HOUR: ' \
          '--until=[Until.]:DATE: ' \
          '--days=[Days of the order.]:TEXT: ' \
          '--estimate=[Estimated date\: yes, no.]:VALUE: ' \
          '--place=[Place.]:TEXT: ' \
          '--description=[Description.]:TEXT: ' \
          '--decision=[Decision.]:TEXT: ' \
          '--verdict=[Operative part.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
          '--next=[Adjourned to.]:DATE: ' \
          '--next-hour=[Hour adjourned to.]:HOUR: ' \
          '--act=[Act.]:VALUE: ' \
          '--perpetrator=[Perpetrator as alleged.]:TEXT: ' \
          '--source=[Source.]:TEXT: ' \
          '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
          '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
          '--document=[Document.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::CASE: ' \
          '::DATE: ' ;;
        list)
          _arguments \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--person=[Person.]:ID: ' \
          '--act=[Act.]:VALUE: ' \
          '--from=[From this day on.]:DATE: ' \
          '--to=[Up to this day.]:DATE: ' \
          '--limit=[At most N (100; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--person=[Person.]:ID: ' \
          '--date=[Date.]:DATE: ' \
          '--hour=[Hour.]:HOUR: ' \
          '--until=[Until.]:DATE: ' \
          '--days=[Days of the order.]:TEXT: ' \
          '--estimate=[Estimated date\: yes, no.]:VALUE: ' \
          '--place=[Place.]:TEXT: ' \
          '--description=[Description.]:TEXT: ' \
          '--decision=[Decision.]:TEXT: ' \
          '--verdict=[Operative part.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
          '--next=[Adjourned to.]:DATE: ' \
          '--next-hour=[Hour adjourned to.]:HOUR: ' \
          '--act=[Act.]:VALUE: ' \
          '--perpetrator=[Perpetrator as alleged.]:TEXT: ' \
          '--source=[Source.]:TEXT: ' \
          '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
          '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
          '--document=[Document.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
        intervene)
          _arguments \
          '--date=[Date.]:DATE: ' \
          '--description=[Description.]:TEXT: ' \
          '--asked-of=[Of whom it was asked.]:WHO: ' \
          '--response=[The response to it.]:TEXT: ' \
          $common \
          '::ID: ' \
          '::PARTY: ' ;;
        import)
          _arguments \
          '--check[Check, and write nothing.]' \
          '--other-person[Whoever bears a name that is asked about is somebody else\: enter them.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
      esac ;;
    rule)
      _arguments -C $common '1: :(list show edit confirm import export)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        list)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::RULE: ' ;;
        edit)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--length=[The period\: 40d, 3m, 1y, 24h.]:LENGTH: ' \
          '--article=[The article.]:TEXT: ' \
          '--quote=[The article'\''s words.]:TEXT: ' \
          '--source=[Where it was read.]:TEXT: ' \
          '--confidence=[How certain it is\: H, M or L.]:MARK:(H M L)' \
          '--calendar=[How it is counted, such as E,D.]:CODES:(E D H C P G N S)' \
          '--holiday=[What a holiday does\: none, proven, analogy or memory.]:EFFECT:(none proven analogy memory)' \
          '--distance=[What a distance does, in the same words.]:EFFECT:(none proven analogy memory)' \
          '--from=[In force from.]:DATE: ' \
          '--to=[In force up to.]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::RULE: ' ;;
        confirm)
          _arguments \
          '--lawyer=[Who reviewed it.]:NAME: ' \
          '--reason=[The reason.]:TEXT: ' \
          '--on=[The day of the review (today).]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::RULE: ' ;;
        import)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
        export)
          _arguments \
          '--force[Write over FILE where it exists.]' \
          $common \
          '::FILE:_files' ;;
      esac ;;
    holiday)
      _arguments -C $common '1: :(list add remove import rest)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        list)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        add)
          _arguments \
          '--source=[The decree that declared it, and where.]:TEXT: ' \
          '--english=[Its name in English.]:NAME: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::DATE: ' \
          '*::NAME: ' ;;
        remove)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::DATE: ' ;;
        import)
          _arguments \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::FILE:_files' ;;
        rest)
          _arguments \
          '--courts=[Saturday at courts\: work or rest.]:REST:(work rest)' \
          '--ministries=[Saturday at ministries\: work or rest.]:REST:(work rest)' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
      esac ;;
    deadline)
      _arguments -C $common '1: :(add list board show edit acknowledge done drop reopen recompute)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--event=[The day of the event.]:DATE: ' \
          '--time=[The hour of the event.]:HH:MM: ' \
          '--km=[Kilometres to the court.]:N: ' \
          '--border[In a border area.]' \
          '--abroad[Outside Egypt.]' \
          '--decided=[The day of the judgment or decision, where the day is that of its notice.]:DATE: ' \
          '--law=[The procedure law\: old or new, whatever the date says.]:LAW:(old new)' \
          '--title=[Action required.]:TEXT: ' \
          '--person=[Responsible.]:TEXT: ' \
          '--remark=[Remark.]:TEXT: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--notification=[The notification, by its number here.]:ID: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::RULE|DATE: ' ;;
        list)
          _arguments \
          '--state=[The state\: open, done, dropped or all.]:STATE:(open done dropped all)' \
          '--person=[Those that this person answers for.]:NAME: ' \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--notification=[The notification, by its number here.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        board)
          _arguments \
          '--on=[As seen on a day (today).]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--title=[Action required.]:TEXT: ' \
          '--person=[Responsible.]:TEXT: ' \
          '--remark=[Remark.]:TEXT: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--notification=[The notification, by its number here.]:ID: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        acknowledge)
          _arguments \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--on=[The day it was seen (today).]:DATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        done)
          _arguments \
          '--proof=[The document that proves it.]:DOCUMENT: ' \
          '--reason=[The reason.]:TEXT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        drop)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        reopen)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        recompute)
          _arguments \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
      esac ;;
    task)
      _arguments -C $common '1: :(add list show answer close reopen sheet remove restore)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--to=[Requested from.]:VALUE:(legal organisation media membership treasury abroad presidency other)' \
          '--due=[Answer due.]:DATE: ' \
          '--from=[Requested by.]:VALUE:(legal organisation media membership treasury abroad presidency other)' \
          '--asker=[Who asks.]:TEXT: ' \
          '--person=[A specific person.]:TEXT: ' \
          '--meeting=[Meeting decision.]:TEXT: ' \
          '--document=[Document.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '--body=[Details.]:TEXT: ' \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--notification=[The notification, by its number here.]:ID: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::TITLE: ' ;;
        list)
          _arguments \
          '--to=[Those asked of this secretariat.]:SECRETARIAT:(legal organisation media membership treasury abroad presidency other)' \
          '--from=[Those that this secretariat asks.]:SECRETARIAT:(legal organisation media membership treasury abroad presidency other)' \
          '--state=[The state\: open, answered or closed.]:STATE:(open answered closed)' \
          '--case=[The case\: its number here or a court'\''s number.]:CASE: ' \
          '--notification=[The notification, by its number here.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        answer)
          _arguments \
          '--person=[Who answered.]:NAME: ' \
          '--document=[The document with the answer.]:DOCUMENT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '*::WORDS: ' ;;
        close)
          _arguments \
          '--person=[Who answered.]:NAME: ' \
          '--document=[The document with the answer.]:DOCUMENT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '*::WORDS: ' ;;
        reopen)
          _arguments \
          '--person=[Who answered.]:NAME: ' \
          '--document=[The document with the answer.]:DOCUMENT: ' \
          '--by=[The name of whoever does it.]:NAME: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '*::WORDS: ' ;;
        sheet)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::SECRETARIAT:(legal organisation media membership treasury abroad presidency other)' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
      esac ;;
    agenda)
      _arguments \
          '--days=[How many days (14).]:N: ' \
          '--from=[From a day (today).]:DATE: ' \
          '--ics=[Write a calendar; - is standard output.]:FILE:_files' \
          '--names[With names and titles.]' \
          '--force[Write over FILE where it exists.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
    feed)
      _arguments -C $common '1: :(new list revoke)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        new)
          _arguments \
          '--names[With names and titles.]' \
          '--days=[How many days ahead (90).]:N: ' \
          '--visibility=[The narrowest circle it shows (secretariat).]:CIRCLE:(open secretariat restricted)' \
          '--port=[The port of sijill serve (8017).]:N: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::LABEL: ' ;;
        list)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        revoke)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
      esac ;;
    notification)
      _arguments -C $common '1: :(add list show advance attach edit note retract litigate letter delivery dossier board signatures remove restore)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--subject=[Subject.]:TEXT: ' \
          '--party=[Party.]:TEXT: ' \
          '--decision=[Substance of the decision.]:TEXT: ' \
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
          '--citation=[Basis as cited by the party.]:TEXT: ' \
          '--outgoing-number=[Outgoing number.]:TEXT: ' \
          '--address=[Address for service.]:TEXT: ' \
          '--known-from=[Known from.]:TEXT: ' \
          '--remark=[Remark.]:TEXT: ' \
          '--statutory=[Basis\: art7, art16, none.]:VALUE:(art7 art16 none)' \
          '--effective=[Effective date under the bylaws.]:DATE: ' \
          '--capacity-contested=[The capacity is disputed\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '*--refiles=[Refiles notification ID.]:ID: ' \
          '*--supersedes=[Replaces notification ID.]:ID: ' \
          '*--conflicts-with=[Conflicts with notification ID.]:ID: ' \
          '*--corrects=[Corrects notification ID.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::KIND:(founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate)' \
          '*::SUBJECT: ' ;;
        list)
          _arguments \
          '--open[Only those that are open.]' \
          '*--kind=[Of these kinds, with commas between them.]:KINDS:(founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate)' \
          '*--state=[In these states, with commas between them.]:STATES:(draft decision_recorded assembled signed dispatched received returned_undelivered receipt_refused documents_requested supplemented under_review deemed_accepted accepted_published annotated acknowledged_only shelved not_recognised dispute_pending objected no_reply accepted vacancy copy_handed_over grievance_filed challenged referred judgment executed closed withdrawn superseded)' \
          '--limit=[At most N (50; all in a table and JSON).]:N: ' \
          '--offset=[Pass over the first N.]:N: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        advance)
          _arguments \
          '*--date=[The day of the step, or NAME=DATE for a certain one; may be repeated.]:DATE: ' \
          '*--detail=[A detail of the step\: channel, tracking, entry_number, court …; may be repeated.]:NAME=TEXT:(channel= tracking= entry_number= file_number= clerk= decision_number= court= case_number= judicial_year= ruling= part=)' \
          '*--paper=[A document with its role; may be repeated.]:ROLE=DOCUMENT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--file=[A file that is filed and put with its role; may repeat.]:ROLE=PATH:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--words=[A statement in a paper'\''s place, or why there is none; may be repeated.]:ROLE=TEXT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '--reason=[The reason.]:TEXT: ' \
          '--successor=[The later one, for superseded.]:ID: ' \
          '*--with=[Another that the same step is of, such as one judgment; may be repeated.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::STATE:(draft decision_recorded assembled signed dispatched received returned_undelivered receipt_refused documents_requested supplemented under_review deemed_accepted accepted_published annotated acknowledged_only shelved not_recognised dispute_pending objected no_reply accepted vacancy copy_handed_over grievance_filed challenged referred judgment executed closed withdrawn superseded)' ;;
        attach)
          _arguments \
          '*--paper=[A document with its role; may be repeated.]:ROLE=DOCUMENT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--file=[A file that is filed and put with its role; may repeat.]:ROLE=PATH:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--words=[A statement in a paper'\''s place, or why there is none; may be repeated.]:ROLE=TEXT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '*::ROLE=DOCUMENT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' ;;
        edit)
          _arguments \
          '--subject=[Subject.]:TEXT: ' \
          '--party=[Party.]:TEXT: ' \
          '--decision=[Substance of the decision.]:TEXT: ' \
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
          '--citation=[Basis as cited by the party.]:TEXT: ' \
          '--outgoing-number=[Outgoing number.]:TEXT: ' \
          '--address=[Address for service.]:TEXT: ' \
          '--known-from=[Known from.]:TEXT: ' \
          '--remark=[Remark.]:TEXT: ' \
          '--kind=[Kind.]:VALUE:(founding change_of_president bylaws_amendment dissolution merger internal_election_result governing_body_change vacancy_or_acting hq_address bank_account delegation media_licence assembly_invitation correction request_copy_or_certificate)' \
          '--statutory=[Basis\: art7, art16, none.]:VALUE:(art7 art16 none)' \
          '--effective=[Effective date under the bylaws.]:DATE: ' \
          '--capacity-contested=[The capacity is disputed\: yes, no.]:VALUE: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '*--refiles=[Refiles notification ID.]:ID: ' \
          '*--supersedes=[Replaces notification ID.]:ID: ' \
          '*--conflicts-with=[Conflicts with notification ID.]:ID: ' \
          '*--corrects=[Corrects notification ID.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        note)
          _arguments \
          '--on=[The day of it (today).]:DATE: ' \
          '*--date=[A date known after its step; may be repeated.]:NAME=DATE:(notice= knowledge= publication= founders_publication= service= judgment_notice= term_start= term_end= power_end=)' \
          '*--detail=[A detail known after its step; may be repeated.]:NAME=TEXT:(entry_number= file_number= decision_number= court= case_number= judicial_year= ruling=)' \
          '*--paper=[A document with its role; may be repeated.]:ROLE=DOCUMENT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--file=[A file that is filed and put with its role; may repeat.]:ROLE=PATH:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '*--words=[A statement in a paper'\''s place, or why there is none; may be repeated.]:ROLE=TEXT:(minutes= attendance_roll= quorum_note= vote_count= invitation= election_minutes= candidate_list= voter_roll= result_declaration= term_dates= bylaws_article= identity_copy= old_text= new_text= comparison_table= assembly_minutes= quorum_proof= amendment_article= assembly_decision= liquidator= assets_destination= lease= certified_signatures= founder_list= basic_statute= internal_bylaws= funds_statement= founders_agent= delegation= power_of_attorney= signed_letter= enclosure= post_receipt= hand_receipt= bailiff_notice= acknowledgment= returned_envelope= refusal_report= witness_statement= committee_request= answer= answer_receipt= computation_note= gazette_issue= entry_copy= committee_letter= committee_decision= decision_notice= objection= grievance= grievance_receipt= statement_of_claim= referral_judgment= judgment_copy= executory_form= execution_entry= certified_copy= withdrawal_letter= proof=)' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '*::WORDS: ' ;;
        retract)
          _arguments \
          '--reason=[The reason.]:TEXT: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::ENTRY: ' ;;
        litigate)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::CASE: ' ;;
        letter)
          _arguments \
          '--output=[The file\: .html is a page to print, .docx can be edited; - is standard output.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          $common \
          '::ID: ' ;;
        delivery)
          _arguments \
          '--output=[The file; - is standard output.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          $common \
          '::ID: ' ;;
        dossier)
          _arguments \
          '--output=[The file; - is standard output.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          $common \
          '::ID: ' ;;
        board)
          _arguments \
          '--on=[The board'\''s day (today).]:DATE: ' \
          '--years[The years'\'' figures in its place.]' \
          '--output=[Write the board as a page to print; - is standard output.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        signatures)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' \
          '::FILE:_files' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
      esac ;;
    decision)
      _arguments -C $common '1: :(add list show edit history remove restore)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        add)
          _arguments \
          '--decided=[Date of the Committee'\''s decision.]:DATE: ' \
          '--number=[Number of the decision.]:TEXT: ' \
          '--notice=[Date of notice of the decision.]:DATE: ' \
          '--knowledge=[Date of certain knowledge.]:DATE: ' \
          '--source=[Known from, where there is no paper.]:TEXT: ' \
          '--document=[The decision itself.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '*--touches=[A notification that it touches, and its state after it; may be repeated.]:ID=STATE: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '*::SAYS: ' ;;
        list)
          _arguments \
          '--touching=[Those that touch this notification.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common ;;
        show)
          _arguments \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        edit)
          _arguments \
          '--number=[Number of the decision.]:TEXT: ' \
          '--decided=[Date of the Committee'\''s decision.]:DATE: ' \
          '--notice=[Date of notice of the decision.]:DATE: ' \
          '--knowledge=[Date of certain knowledge.]:DATE: ' \
          '--says=[What the Committee decided.]:TEXT: ' \
          '--source=[Known from, where there is no paper.]:TEXT: ' \
          '--document=[The decision itself.]:ID: ' \
          '--visibility=[Who sees it\: open, secretariat, restricted.]:CIRCLE:(open secretariat restricted)' \
          '*--touches=[A notification that it touches, and its state after it; may be repeated.]:ID=STATE: ' \
          '*--touches-not=[One that it does not touch.]:ID: ' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        history)
          _arguments \
          '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
          '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::ID: ' ;;
        remove)
          _arguments \
          '--check[Check, and write nothing.]' \
          $common \
          '::ID: ' ;;
        restore)
          _arguments \
          $common \
          '::ID: ' ;;
      esac ;;
    bylaws)
      _arguments -C $common '1: :(compare)' '*:: :->action'
      [[ $state == action ]] || return
      case $line[1] in
        compare)
          _arguments \
          '--all[Unchanged articles too.]' \
          '--output=[Write the comparison table to FILE, as a page to print.]:FILE:_files' \
          '--force[Write over FILE where it exists.]' \
          '--json[Write JSON, one object a line.]' \
          $common \
          '::OLD: ' \
          '::NEW: ' ;;
      esac ;;
    serve)
      _arguments \
          '--port=[The port (8017); 0 for any.]:N: ' \
          '--open[Open the browser too.]' \
          $common ;;
    check)
      _arguments \
          '--json[Write JSON, one object a line.]' \
          $common ;;
    backup)
      _arguments \
          $common \
          '::FILE:_files' ;;
    restore-archive)
      _arguments \
          $common \
          '::FILE:_files' ;;
    rebuild)
      _arguments \
          $common ;;
    help)
      _arguments \
          $common \
          '::COMMAND:_sijill_commands' \
          '::ACTION: ' ;;
    completions)
      _arguments \
          $common \
          '::SHELL:(bash zsh fish)' ;;
    manual)
      _arguments \
          $common ;;
    version)
      _arguments \
          $common ;;
  esac
}
if [[ $funcstack[1] == _sijill ]]; then _sijill "$@"; else compdef _sijill sijill; fi
