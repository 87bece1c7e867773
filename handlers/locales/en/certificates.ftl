certificate-button = Certificate
certificate-mine = My certificates
certificate-title = <b>My certificates</b>
certificate-list = A certificate is made only when you ask for it. A tick shows those that you have.
certificate-none = There is nothing here yet. You can have a certificate of an event at which you were checked in, of a completed mentoring and of a project that you have presented.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Event
certificate-about-mentoring = Mentoring
certificate-about-project = Project
certificate-kind-attendance = Certificate of attendance
certificate-kind-mentoring = Certificate of mentoring
certificate-kind-project = Certificate of presentation
certificate-did-attendance = took part in the event:
certificate-did-mentee = completed the mentoring programme:
certificate-did-mentor = was a mentor in the programme:
certificate-did-project = presented the project:
certificate-heading = <b>{ $what }</b>
certificate-name = Name
certificate-in-code = Title in the code
certificate-role = Role
certificate-role-mentor = mentor
certificate-role-mentee = mentee
certificate-days = Date
certificate-days-attended = Days attended
certificate-attended = { $count } of { $days }
certificate-by = Issued by
certificate-issued = Issued on
certificate-number = Number
certificate-how = To check this certificate, scan the code, or send its number to { $bot } in Telegram (/verify).
certificate-says-all = This is all that the certificate says, in your language and in English. Whoever gets it from you can read it, also in its code. You can withdraw it later: /verify then says so.
certificate-replaces = The certificate with this number will be withdrawn: { $number }
certificate-make = Make the certificate
certificate-rename = Change the name
certificate-yours = Give the file only to those who should read this.
certificate-get = Get the file
certificate-take-back = Withdraw the certificate
certificate-ask-withdrawal =
    <b>Withdraw the certificate “{ $title }”?</b>

    Whoever checks this number will read that it was withdrawn: { $number }. This cannot be undone.
certificate-ask-name =
    <b>Which name should stand on the certificate?</b>

    Write it as in your documents, for example with the family name first. It is now: { $name }
certificate-letters = Some characters of this name cannot be printed. Write it with letters only.
certificate-no-key = No certificate can be made at the moment. Try again later, or write to your coordinator.
certificate-too-late = The name can no longer be changed: the list of those who took part was deleted.
certificate-caption = Your certificate. Number: { $number }
certificate-issue-not-earned = You cannot have this certificate: it is not over yet, or nobody has checked you in.
certificate-issue-too-many = You have had many certificates made today. Try again tomorrow.
certificate-issue-changed = What the certificate says has changed. Read it again.
certificate-withdraw-withdrawn = The certificate is withdrawn.
certificate-withdraw-gone = This certificate is no longer there.
certificate-withdraw-not-allowed = Only admins can do this.
certificate-ready =
    <b>You can have a certificate of the mentoring that you have completed.</b>

    It is made only if you want it, with your name as you want it there.
certificate-withdrawn = One of your certificates was withdrawn, because what it says was entered by mistake. Its number: { $number }. If that is not right, write to your coordinator.
certificate-check = Check a certificate
certificate-check-how =
    <b>Check a certificate</b>

    Send its number, for example <code>{ $number }</code>, or the text that the camera of a phone reads from its code.
certificate-checked-valid = <b>This certificate is genuine.</b> It is on the list of the network.
certificate-checked-withdrawn = <b>This certificate was withdrawn.</b> It is no longer valid.
certificate-checked-unlisted = <b>The signature is genuine, but the certificate is no longer on the list.</b> Nobody can say whether it was withdrawn.
certificate-checked-stolen = <b>This certificate is not genuine.</b> It is not on the list, and its key was stolen.
certificate-checked-forged = <b>This certificate is not genuine.</b> Its text was changed after it was signed.
certificate-checked-other-key = <b>This certificate was not issued here.</b> Its key does not belong to this network: { $network }.
certificate-checked-cut = <b>A part of the code is missing.</b> Copy the whole text and send it again.
certificate-checked-unknown = <b>No certificate has this number.</b> Compare every letter and digit.
certificate-checked-too-many = <b>Too many wrong numbers.</b> Try again in an hour.
certificate-withdrawn-on = Withdrawn on: { $day }
certificate-compare = Compare this with the certificate in your hands: all of it should be the same.
certificate-withdraw-button = Withdraw it
certificate-ask-admin =
    <b>Withdraw the certificate “{ $title }”?</b>

    Name: { $name }. Number: { $number }. Its holder will be told. This cannot be undone.
certificate-page-how = Scan the code of the certificate with the camera of your phone, or paste its text here. Nothing leaves this page.
certificate-page-check = Check
certificate-page-valid = <b>This certificate is genuine.</b> On this day it had not been withdrawn: { $day }. The bot of the network says how it stands today (/verify).
certificate-page-number = The number alone is not enough here: the bot of the network checks it in Telegram (/verify).
certificate-page-old = <b>This browser cannot check signatures.</b> Update it, or send the number to the bot of the network in Telegram (/verify).
