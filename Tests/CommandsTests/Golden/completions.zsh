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
    'case:Enter cases, their parties and what happens in them.'
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
        '--all[All of the words strictly; nothing is relaxed. Words such as «من» and «في» are asked for only inside quotes.]' \
        '--limit=[At most N documents (20).]:N: ' \
        '--offset=[Pass over the first N documents.]:N: ' \
        '--sort=[The order\: relevance, newest or oldest; by date nothing is relaxed.]:ORDER:(relevance newest oldest)' \
        '--facets[After the results, count them by kind, year, issuer, tag, case and text quality; with --json as one last object, named facets.]' \
        '--explain[Say what each part of a score is for.]' \
        '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
        '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '*::WORDS: ' ;;
    batch)
      _arguments '--column=[The column to search\: its name in the first row, or its number.]:NAME: ' \
        '--exact[Each line is one exact phrase.]' \
        '--any[Any of a line'\''s words is enough.]' \
        '--csv[Write a table as CSV; no cell of it becomes a formula.]' \
        '--bom[With --csv\: begin with UTF-8'\''s mark, so that a spreadsheet reads Arabic.]' \
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
    case)
      _arguments '--title=[Title.]:VALUE: ' \
        '--numbers=[Numbers.]:VALUE: ' \
        '--subject=[Subject.]:VALUE: ' \
        '--track=[Track.]:VALUE:(misdemeanour felony state-security terrorism emergency military economic juvenile administrative constitutional civil terror-list)' \
        '--degree=[Degree.]:VALUE:(investigation first appeal cassation sole)' \
        '--procedure=[Procedure.]:VALUE:(complaint investigation shelved no-ground referred first-instance opposition appeal cassation final reopened)' \
        '--prosecution=[Prosecution.]:VALUE: ' \
        '--court=[Court.]:VALUE: ' \
        '--circuit=[Circuit.]:VALUE: ' \
        '--governorate=[Governorate.]:VALUE: ' \
        '--opened=[Opened.]:VALUE: ' \
        '--appeal-of=[Appeal of.]:VALUE: ' \
        '--rotated-from=[Rotated from.]:VALUE: ' \
        '--charges=[Charges.]:VALUE: ' \
        '--tags=[Tags.]:VALUE: ' \
        '--visibility=[Visibility.]:VALUE:(open secretariat restricted)' \
        '--remark=[Remark.]:VALUE: ' \
        '--accused=[Accused.]:VALUE: ' \
        '--lawyers=[Lawyers.]:VALUE: ' \
        '--complainants=[Complainants.]:VALUE: ' \
        '--victims=[Victims.]:VALUE: ' \
        '--witnesses=[Witnesses.]:VALUE: ' \
        '--arrest=[Arrest.]:VALUE: ' \
        '--hearing=[Next hearing.]:VALUE: ' \
        '--role=[The party'\''s role.]:ROLE:(accused victim complainant witness lawyer plaintiff defendant civil-claimant judge prosecutor other)' \
        '--liberty=[A party'\''s liberty, or a filter of the list.]:STATE:(free summoned arrested incommunicado disappeared remanded measure bail released convicted absentia served pardoned abroad)' \
        '--represents=[Whom the lawyer speaks for.]:PERSON: ' \
        '--attorney=[The power of attorney\: «number/year office».]:POWER: ' \
        '--attorney-kind=[A general or special power of attorney.]:KIND:(general special)' \
        '--since=[Since when the state holds.]:DATE: ' \
        '--person=[Cases of this person.]:PERSON: ' \
        '--tag=[Cases with this tag.]:TAG: ' \
        '--charge=[Cases with this charge.]:NAME: ' \
        '--held[Only those in which somebody is held.]' \
        '--order=[The order\: newest, next date or title.]:ORDER:(newest next title)' \
        '--check[Check, and write nothing.]' \
        '--limit=[At most N (50).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--csv[Write a table as CSV.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show edit party unparty liberty attach detach timeline history conflict export import figures remove)' \
        '*::ARGUMENT: ' ;;
    person)
      _arguments '--number=[Member number.]:VALUE: ' \
        '--spellings=[Other spellings.]:VALUE: ' \
        '--sex=[Sex.]:VALUE:(male female)' \
        '--birth=[Date of birth.]:VALUE: ' \
        '--governorate=[Governorate.]:VALUE: ' \
        '--occupation=[Occupation.]:VALUE: ' \
        '--unit=[Party unit.]:VALUE: ' \
        '--joined=[Joined.]:VALUE: ' \
        '--left=[Left.]:VALUE: ' \
        '--phone=[Telephone.]:VALUE: ' \
        '--email=[E-mail.]:VALUE: ' \
        '--address=[Address.]:VALUE: ' \
        '--national-id=[National ID.]:VALUE: ' \
        '--medical=[Medical.]:VALUE: ' \
        '--minor=[Minor.]:VALUE: ' \
        '--visibility=[Visibility.]:VALUE:(open secretariat restricted)' \
        '--remark=[Remark.]:VALUE: ' \
        '--name=[Name.]:VALUE: ' \
        '--on=[The day of a consent.]:DATE: ' \
        '--check[Check, and write nothing.]' \
        '--limit=[At most N (50).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--csv[Write a table as CSV.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show edit remove like consent withdraw history import)' \
        '*::ARGUMENT: ' ;;
    member)
      _arguments '--number=[Member number.]:VALUE: ' \
        '--spellings=[Other spellings.]:VALUE: ' \
        '--sex=[Sex.]:VALUE:(male female)' \
        '--birth=[Date of birth.]:VALUE: ' \
        '--governorate=[Governorate.]:VALUE: ' \
        '--occupation=[Occupation.]:VALUE: ' \
        '--unit=[Party unit.]:VALUE: ' \
        '--joined=[Joined.]:VALUE: ' \
        '--left=[Left.]:VALUE: ' \
        '--phone=[Telephone.]:VALUE: ' \
        '--email=[E-mail.]:VALUE: ' \
        '--address=[Address.]:VALUE: ' \
        '--national-id=[National ID.]:VALUE: ' \
        '--medical=[Medical.]:VALUE: ' \
        '--minor=[Minor.]:VALUE: ' \
        '--visibility=[Visibility.]:VALUE:(open secretariat restricted)' \
        '--remark=[Remark.]:VALUE: ' \
        '--name=[Name.]:VALUE: ' \
        '--on=[The day of a consent.]:DATE: ' \
        '--check[Check, and write nothing.]' \
        '--limit=[At most N (50).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--csv[Write a table as CSV.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show edit remove like consent withdraw history import)' \
        '*::ARGUMENT: ' ;;
    event)
      _arguments '--case=[The case.]:CASE: ' \
        '--person=[Person.]:VALUE: ' \
        '--date=[Date.]:VALUE: ' \
        '--hour=[Hour.]:VALUE: ' \
        '--until=[Until.]:VALUE: ' \
        '--estimate=[Estimated date.]:VALUE: ' \
        '--place=[Place.]:VALUE: ' \
        '--description=[Description.]:VALUE: ' \
        '--decision=[Decision.]:VALUE: ' \
        '--verdict=[Verdict.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
        '--next=[Put off to.]:VALUE: ' \
        '--next-hour=[Hour put off to.]:VALUE: ' \
        '--act=[Act.]:VALUE: ' \
        '--perpetrator=[Perpetrator as alleged.]:VALUE: ' \
        '--source=[Source.]:VALUE: ' \
        '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
        '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
        '--document=[Document.]:VALUE: ' \
        '--visibility=[Visibility.]:VALUE:(open secretariat restricted)' \
        '--from=[From this day on.]:DATE: ' \
        '--to=[Up to this day.]:DATE: ' \
        '*--type=[Of these types.]:TYPES: ' \
        '--asked-of=[Of whom it was asked.]:WHO: ' \
        '--response=[The response to it.]:TEXT: ' \
        '--check[Check, and write nothing.]' \
        '--limit=[At most N (100).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--csv[Write a table as CSV.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show edit remove intervene import)' \
        '*::ARGUMENT: ' ;;
    hearing)
      _arguments '--case=[The case.]:CASE: ' \
        '--person=[Person.]:VALUE: ' \
        '--date=[Date.]:VALUE: ' \
        '--hour=[Hour.]:VALUE: ' \
        '--until=[Until.]:VALUE: ' \
        '--estimate=[Estimated date.]:VALUE: ' \
        '--place=[Place.]:VALUE: ' \
        '--description=[Description.]:VALUE: ' \
        '--decision=[Decision.]:VALUE: ' \
        '--verdict=[Verdict.]:VALUE:(acquittal conviction absentia inadmissible upheld amended quashed extinguished)' \
        '--next=[Put off to.]:VALUE: ' \
        '--next-hour=[Hour put off to.]:VALUE: ' \
        '--act=[Act.]:VALUE: ' \
        '--perpetrator=[Perpetrator as alleged.]:VALUE: ' \
        '--source=[Source.]:VALUE: ' \
        '--reliability=[Reliability.]:VALUE:(highly-reliable reliable unreliable highly-unreliable unknown)' \
        '--certainty=[Certainty.]:VALUE:(confirmed likely possible unlikely unknown)' \
        '--document=[Document.]:VALUE: ' \
        '--visibility=[Visibility.]:VALUE:(open secretariat restricted)' \
        '--from=[From this day on.]:DATE: ' \
        '--to=[Up to this day.]:DATE: ' \
        '*--type=[Of these types.]:TYPES: ' \
        '--asked-of=[Of whom it was asked.]:WHO: ' \
        '--response=[The response to it.]:TEXT: ' \
        '--check[Check, and write nothing.]' \
        '--limit=[At most N (100).]:N: ' \
        '--offset=[Pass over the first N.]:N: ' \
        '--csv[Write a table as CSV.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show edit remove intervene import)' \
        '*::ARGUMENT: ' ;;
    rule)
      _arguments '--reason=[Why it is changed; needed.]:TEXT: ' \
        '--length=[The period\: 40d, 3m, 1y, 24h.]:LENGTH: ' \
        '--article=[The article.]:TEXT: ' \
        '--quote=[The article'\''s words.]:TEXT: ' \
        '--source=[Where it was read.]:TEXT: ' \
        '--confidence=[How certain it is\: H, M or L.]:MARK:(H M L)' \
        '--calendar=[How it is counted, such as E,D.]:CODES: ' \
        '--holiday=[What a holiday does\: none, proven, analogy or memory.]:EFFECT:(none proven analogy memory)' \
        '--distance=[What a distance does, in the same words.]:EFFECT:(none proven analogy memory)' \
        '--from=[In force from.]:DATE: ' \
        '--to=[In force up to.]:DATE: ' \
        '--lawyer=[Who reviewed it (confirm).]:NAME: ' \
        '--on=[The day of the review (today).]:DATE: ' \
        '--force[Write over FILE where it exists.]' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(list show edit confirm import export)' \
        '*::ARGUMENT: ' ;;
    holiday)
      _arguments '--source=[The decree that declared it; needed.]:TEXT: ' \
        '--english=[Its name in English.]:NAME: ' \
        '--reason=[Why it is taken back.]:TEXT: ' \
        '--courts=[Saturday at courts\: work or rest.]:REST:(work rest)' \
        '--ministries=[Saturday at ministries\: work or rest.]:REST:(work rest)' \
        '--by=[Who enters it.]:NAME: ' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(list add remove import rest)' \
        '*::ARGUMENT: ' ;;
    deadline)
      _arguments '--event=[The day of the event.]:DATE: ' \
        '--time=[The hour of the event.]:HH:MM: ' \
        '--km=[Kilometres to the court.]:N: ' \
        '--border[In a border area.]' \
        '--abroad[Outside Egypt.]' \
        '--law=[The procedure law\: old or new.]:LAW:(old new)' \
        '--title=[What must be done.]:TEXT: ' \
        '--person=[Who answers for it.]:NAME: ' \
        '--remark=[A remark.]:TEXT: ' \
        '--visibility=[Who may see it.]:CIRCLE:(open secretariat restricted)' \
        '--case=[The case, by its number here.]:N: ' \
        '--notification=[The notification, by its number here.]:N: ' \
        '--proof=[The document that proves it.]:N: ' \
        '--reason=[The reason.]:TEXT: ' \
        '--by=[The name of whoever does it.]:NAME: ' \
        '--state=[In list\: open, done, dropped or all.]:STATE:(open done dropped all)' \
        '--on=[As seen on a day (today).]:DATE: ' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list board show edit acknowledge done drop reopen recompute)' \
        '*::ARGUMENT: ' ;;
    task)
      _arguments '--to=[The secretariat that is asked.]:SECRETARIAT:(legal organisation media membership treasury abroad presidency other)' \
        '--from=[The secretariat that asks (legal).]:SECRETARIAT:(legal organisation media membership treasury abroad presidency other)' \
        '--person=[Who is to answer, or answered.]:NAME: ' \
        '--asker=[Who asks.]:NAME: ' \
        '--due=[By when.]:DATE: ' \
        '--body=[What is asked, in full.]:TEXT: ' \
        '--meeting=[The meeting that decided it.]:TEXT: ' \
        '--document=[The paper it rests on, or the answer.]:N: ' \
        '--visibility=[Who may see it.]:CIRCLE:(open secretariat restricted)' \
        '--case=[The case, by its number here.]:N: ' \
        '--notification=[The notification, by its number here.]:N: ' \
        '--state=[In list\: open, answered or closed.]:STATE:(open answered closed)' \
        '--by=[The name of whoever does it.]:NAME: ' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(add list show answer close reopen sheet)' \
        '*::ARGUMENT: ' ;;
    agenda)
      _arguments '--days=[How many days (14).]:N: ' \
        '--from=[From a day (today).]:DATE: ' \
        '--ics=[Write a calendar; - is standard output.]:FILE:_files' \
        '--names[With names and titles.]' \
        '--force[Write over FILE where it exists.]' \
        '--json[Write JSON, one object a line.]' \
        $common ;;
    feed)
      _arguments '--names[With names and titles.]' \
        '--days=[How many days ahead (90).]:N: ' \
        '--visibility=[The narrowest circle it shows (secretariat).]:CIRCLE:(open secretariat restricted)' \
        '--port=[The port of sijill serve (8017).]:N: ' \
        '--json[Write JSON, one object a line.]' \
        $common \
        '::ACTION:(new list revoke)' \
        '*::ARGUMENT: ' ;;
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
        '::ACTION:(add list show advance attach edit note retract letter delivery dossier board signatures litigate)' \
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
