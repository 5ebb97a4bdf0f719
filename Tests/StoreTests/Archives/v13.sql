-- An archive of version 13. Written by the program of that version; of the program's own rules those that are in use.
-- The step to it: 702b288dc4aaff0f920a80f3436cfdc2677d0fc41cc16ac9c880e3829e4ff091

INSERT INTO original (digest, size, content) VALUES
  (X'2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28', 63, X'd985d8add8b6d8b120d8a7d8b3d8aad984d8a7d9850a0ad8a7d8b3d8aad984d985d8aa20d8a7d984d8acd987d8a920d8a7d984d8a3d988d8b1d8a7d9822e0a'),
  (X'4e517e55d0f70b9d1d6fa887fd72de204dc344f2c66ebd4a94a098070809c64f', 52, X'd988d8b1d982d8a920d8a3d98fd988d8afd8b9d8aa20d8aed8b7d8a30a0ad986d8b520d981d98a20d8a7d984d8b3d984d8a92e0a'),
  (X'4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344', 625, X'46726f6d3a206b6861626972406578616d706c652e696e76616c69640d0a546f3a20616d616e61406578616d706c652e696e76616c69640d0a5375626a6563743a203d3f7574662d383f423f3259585a684e696e324b3359754e696e324b6f67324b665a684e6975324b6a5a697469783f3d0d0a446174653a204d6f6e2c203033204a756e20323032342031303a30303a3030202b303230300d0a4d494d452d56657273696f6e3a20312e300d0a436f6e74656e742d547970653a206d756c7469706172742f6d697865643b20626f756e646172793d780d0a0d0a2d2d780d0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d7574662d380d0a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340d0a0d0a324b505973646d42325949673259585a684e696e324b3359754e696e324b725a6969445975646d4532596b67324b665a684e6d43324c48597453344b0d0a2d2d780d0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d7574662d383b206e616d653d6e2e7478740d0a436f6e74656e742d446973706f736974696f6e3a206174746163686d656e743b2066696c656e616d653d6e2e7478740d0a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340d0a0d0a324b665a684e6d43324c48597453445970396d45324c585a684e696f494e6d46324b375971746d493259554b43746d45325955673259725a6a396d42324b72597253445970396d45324b375971746d46494e6d43324b6a5a6843445970396d4532594859726469314c676f3d0d0a2d2d782d2d0d0a'),
  (X'778f41a05c088490718eb53f5785c0a35a78d0aeef6a41fab7427b215e825acc', 625, X'2d2d2d0a7469746c653a20d8add983d98520d981d98a20d8a7d984d8b7d8b9d98620d8b1d982d985203132333420d984d8b3d986d8a920373020d982d8b6d8a7d8a6d98ad8a90a6b696e643a2072756c696e670a646174653a20323030332d30352d31320a617574686f723a20d985d8add983d985d8a920d8a7d984d986d982d8b60a736f757263653a20d8a7d984d985d983d8aad8a820d8a7d984d981d986d98a0a746167733a20d8add8a8d8b320d8a7d8add8aad98ad8a7d8b7d98ad88c20d8aad8b3d8a8d98ad8a80a6c616e67756167653a2061720a636173653a20d8a7d984d982d8b6d98ad8a9203434313720d984d8b3d986d8a9203230323420d8add8b5d8b120d8aad8add982d98ad98220d8aad98420d8a7d984d8b1d98ad8add8a7d9860a7669736962696c6974793a2073656372657461726961740a6e6f74653a20d986d8b3d8aed8a920d985d98620d985d983d8aad8a820d8a7d984d8a3d8b3d8aad8a7d8b00a2d2d2d0a0a2320d8a7d984d988d982d8a7d8a6d8b90a0ad8a3d8b5d8afd8b1d8aa20d8a7d984d986d98ad8a7d8a8d8a920d8a3d985d8b1d98bd8a720d8a8d985d8afd99120d8a7d984d8add8a8d8b320d8a7d984d8a7d8add8aad98ad8a7d8b7d98a20d8afd988d98620d8aad8b3d8a8d98ad8a82e0a0a2320d8a7d984d985d8a8d8afd8a30a0ad985d8a7d8afd8a920310ad8aad8b3d8a8d98ad8a820d8a3d985d8b120d8a7d984d8add8a8d8b320d8a7d984d8a7d8add8aad98ad8a7d8b7d98a20d8b6d985d8a7d986d8a920d8acd988d987d8b1d98ad8a920d984d8a720d98ad8bad986d98a20d8b9d986d987d8a720d986d985d988d8b0d8ac20d985d8b7d8a8d988d8b92e0a'),
  (X'8102a961d69926e24bb56a48ebf72087f270638324b5c11ba17294fc26b5cfe7', 140, X'2d2d2d0a7469746c653a20d8a8d98ad8a7d98620d8b3d8b1d98a0a6b696e643a2065766964656e63650a7669736962696c6974793a20726573747269637465640a2d2d2d0a0ad8b4d987d8a7d8afd8a920d984d8a720d8aad98fd8b9d8b1d8b620d8a5d984d8a720d8b9d984d98920d8a7d984d8afd8a7d8a6d8b1d8a920d8a7d984d8b6d98ad982d8a92e0a'),
  (X'85f72fe5157a651b574c9dd1210f8ad7f0c9d576cc24b44554d1666eb80c60d0', 140, X'd985d8b0d983d8b1d8a920d8a8d8b4d8a3d98620d8a7d984d985d986d8b920d985d98620d8a7d984d8b3d981d8b10a0ad98ad98fd8b7d8b9d98620d8b9d984d98920d8a3d985d8b120d8a7d984d985d986d8b920d985d98620d8a7d984d8b3d981d8b120d8a3d985d8a7d98520d8a7d984d985d8add983d985d8a920d8a7d984d985d8aed8aad8b5d8a92e0a'),
  (X'b21382a35afcdd94740a654444d737dd621655d17582b8cf293e966ca31d9463', 80, X'd8a7d984d982d8b1d8b520d8a7d984d8b5d984d8a820d985d8aed8aad988d9850a0ad984d98520d98ad98fd981d8aad8ad20d8a7d984d8aed8aad98520d982d8a8d98420d8a7d984d981d8add8b52e0a');

INSERT INTO document (id, title, kind, date, source, author, language, case_name, remark, visibility, quality, original, file, media_type, record, part, added_at, added_by, removed_at, issuer) VALUES
  (1, 'حكم في الطعن رقم 1234 لسنة 70 قضائية', 'ruling', '2003-05-12', 'المكتب الفني', 'محكمة النقض', 'ar', 'القضية 4417 لسنة 2024 حصر تحقيق تل الريحان', 'نسخة من مكتب الأستاذ', 1, 'clean', X'778f41a05c088490718eb53f5785c0a35a78d0aeef6a41fab7427b215e825acc', 'hukm.md', 'text/markdown', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, 'محكمة النقض'),
  (2, 'مذكرة في المنع من السفر', 'note', '2024-05', '', '', 'ar', 'القضية 4417 لسنة 2024 حصر تحقيق تل الريحان', '', 1, 'clean', X'85f72fe5157a651b574c9dd1210f8ad7f0c9d576cc24b44554d1666eb80c60d0', 'mudhakkira.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (3, 'بيان سري', 'evidence', NULL, '', '', 'ar', '', '', 2, 'clean', X'8102a961d69926e24bb56a48ebf72087f270638324b5c11ba17294fc26b5cfe7', 'sirri.md', 'text/markdown', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (4, 'ورقة أُودعت خطأ', 'other', NULL, '', '', 'ar', '', '', 1, 'clean', X'4e517e55d0f70b9d1d6fa887fd72de204dc344f2c66ebd4a94a098070809c64f', 'khata.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', ''),
  (5, 'ملاحظات الخبير', 'correspondence', '2024-06-03', '', 'khabir@example.invalid', 'ar', '', '', 1, 'clean', X'4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344', 'risala.eml', 'message/rfc822', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (6, 'القرص الصلب مختوم', 'other', NULL, 'ملاحظات الخبير', '', 'ar', '', '', 1, 'clean', X'b21382a35afcdd94740a654444d737dd621655d17582b8cf293e966ca31d9463', 'n.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (7, 'مادة 17 من قانون متخيَّل', 'law', '2019', '', '', 'ar', '', '', 1, 'clean', NULL, NULL, NULL, X'7adb6d502cf0c109f3ad189197e0556077d7a251b6175c9db89493561a37f882', 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (8, 'محضر استلام', 'other', NULL, '', '', 'ar', '', '', 1, 'clean', X'2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28', 'istilam.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (9, 'سالم عبد الباري نوح الميثاقي', 'member', '2019', 'أمانة تل الريحان', '', 'ar', '', '', 1, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (10, 'قضية سالم الميثاقي', 'case', '2024-03-01', 'نيابة تل الريحان', '', 'ar', '4417 لسنة 2024 حصر تحقيق تل الريحان', '', 1, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (11, 'القضية 12 لسنة 2025 جنح الكرمة', 'case', NULL, '', '', 'ar', '12 لسنة 2025 جنح الكرمة', '', 2, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (12, 'قيد أُدخل خطأ', 'case', NULL, '', '', 'ar', '99 لسنة 2020 جنح', '', 1, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', ''),
  (13, 'انتخاب رئيسة الحزب', 'notification', '2026-01-16', '7 لسنة 2026', 'مفوضية الانتخابات', 'ar', '', '', 1, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (14, 'تصحيح اسم', 'notification', '2026-11-29', '', 'نوال المرجاني', 'ar', '', '', 2, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, ''),
  (15, 'تأسيس حزب الضفاف (متخيَّل)', 'notification', '2026-11-29', '', '', 'ar', '', '', 1, 'clean', NULL, NULL, NULL, NULL, 0, '2026-11-25T09:30:00Z', '', NULL, '');

INSERT INTO tag (document, ordinal, name) VALUES
  (1, 1, 'حبس احتياطي'),
  (1, 2, 'تسبيب'),
  (2, 1, 'سفر'),
  (2, 2, 'تظلم'),
  (7, 1, 'قانون'),
  (10, 1, 'حرية رأي'),
  (13, 1, 'إخطار'),
  (13, 2, 'تغيير رئيس الحزب'),
  (13, 3, 'وصل العلم'),
  (14, 1, 'إخطار'),
  (14, 2, 'استدراك'),
  (14, 3, 'مسودة'),
  (15, 1, 'إخطار'),
  (15, 2, 'تأسيس حزب'),
  (15, 3, 'مسودة');

INSERT INTO external_identifier (scheme, value, document) VALUES
  ('sijillat.csv', 'r-17', 7);

INSERT INTO passage (id, document, ordinal, label, page, text) VALUES
  (1, 1, 1, 'الوقائع', NULL, 'الوقائع

أصدرت النيابة أمرًا بمدّ الحبس الاحتياطي دون تسبيب.'),
  (2, 1, 2, 'المبدأ', NULL, 'المبدأ

مادة 1
تسبيب أمر الحبس الاحتياطي ضمانة جوهرية لا يغني عنها نموذج مطبوع.'),
  (3, 2, 1, '', NULL, 'مذكرة بشأن المنع من السفر

يُطعن على أمر المنع من السفر أمام المحكمة المختصة.'),
  (4, 3, 1, '', NULL, 'شهادة لا تُعرض إلا على الدائرة الضيقة.'),
  (5, 4, 1, '', NULL, 'ورقة أُودعت خطأ

نص في السلة.'),
  (6, 5, 1, '', NULL, 'Subject: ملاحظات الخبير
From: khabir@example.invalid
To: amana@example.invalid
Date: Mon, 03 Jun 2024 10:00:00 +0200

أرفق ملاحظاتي على القرص.'),
  (7, 6, 1, '', NULL, 'القرص الصلب مختوم

لم يُفتح الختم قبل الفحص.'),
  (8, 7, 1, '', NULL, 'لا حبس إلا بأمر مسبب'),
  (9, 8, 1, '', NULL, 'محضر استلام

استلمت الجهة الأوراق.'),
  (16, 11, 1, '', NULL, '12 لسنة 2025 جنح الكرمة'),
  (17, 12, 1, '', NULL, '99 لسنة 2020 جنح'),
  (52, 9, 1, '', NULL, 'سالم الميثاقي
سالم عبدالباري نوح الميثاقي
عضو رقم 1042
أمانة تل الريحان
الجيزة
طالب زراعة
أول من اتصل'),
  (53, 9, 2, 'القضايا', NULL, 'متهم: قضية سالم الميثاقي، 4417 لسنة 2024 حصر تحقيق تل الريحان، 88 لسنة 2024 جنايات'),
  (54, 10, 1, '', NULL, '4417 لسنة 2024 حصر تحقيق تل الريحان
88 لسنة 2024 جنايات
تجمهر
نيابة تل الريحان
الجيزة
جنايات
أول درجة
تحقيق
ملاحظة القيد'),
  (55, 10, 2, 'الأطراف', NULL, 'متهم: سالم عبد الباري نوح الميثاقي، سالم عبدالباري نوح الميثاقي، إخلاء سبيل على ذمة القضية
محامي الدفاع: بهاء فؤاد اللازوردي، توكيل رقم 120 لسنة 2024 مكتب تل الريحان'),
  (56, 10, 3, 'الاتهامات', NULL, 'التجمهر، مادة 1، قانون 10 لسنة 1914'),
  (57, 10, 4, 'قبض 2024-03-01', NULL, 'سالم عبد الباري نوح الميثاقي
تل الريحان
قُبض عليه من منزله
الأسرة'),
  (58, 10, 5, 'حبس احتياطي 2024-03-02', NULL, 'سالم عبد الباري نوح الميثاقي'),
  (59, 10, 6, 'جلسة 2024-03-17', NULL, 'التأجيل لسماع الشهود
تأجيل إلى 2024-04-01'),
  (60, 10, 7, 'حكم 2026-11-20', NULL, 'إدانة'),
  (61, 13, 1, '', NULL, 'إخطار تغيير رئيس الحزب
انتخاب رئيسة الحزب
حزب الميثاق (متخيَّل)
انتخب المؤتمر السيدة نوال المرجاني.
مفوضية الانتخابات
المؤتمر العام
نوال المرجاني
رئيسة الحزب
المادة 33
نسخة 2022
7 لسنة 2026
شارع النساجين'),
  (62, 13, 2, 'الأرقام', NULL, 'RR 1 EG
188
1107 لسنة 2026 أحزاب'),
  (63, 13, 3, 'مسودة 2026-11-29', NULL, 'مسودة'),
  (64, 13, 4, 'قيد القرار 2026-01-16', NULL, 'قيد القرار
كشف موقع
نُشرت
حضر 411
239'),
  (65, 13, 5, 'استيفاء المستندات 2026-01-19', NULL, 'استيفاء المستندات
المادة 33
مرشحان
لا تُودع
ثلاث سنوات
كشف'),
  (66, 13, 6, 'موقّع 2026-01-20', NULL, 'موقّع'),
  (67, 13, 7, 'مُرسل 2026-01-21', NULL, 'مُرسل
إيصال'),
  (68, 13, 8, 'وصل العلم 2026-01-25', NULL, 'وصل العلم
علم وصول'),
  (69, 13, 9, 'ملاحظات', NULL, 'سُئل عن الرد هاتفيًا'),
  (70, 14, 1, '', NULL, 'إخطار استدراك
تصحيح اسم
حزب الميثاق (متخيَّل)
نوال المرجاني'),
  (71, 14, 2, 'مسودة 2026-11-29', NULL, 'مسودة'),
  (72, 15, 1, '', NULL, 'إخطار تأسيس حزب
تأسيس حزب الضفاف (متخيَّل)
حزب الميثاق (متخيَّل)'),
  (73, 15, 2, 'مسودة 2026-11-29', NULL, 'مسودة');

INSERT INTO saved_search (id, owner, name, typed, reading, saved_at, removed_at) VALUES
  (1, '', 'سفر', 'المنع من السفر', 'default', '2026-11-25T09:30:00Z', NULL),
  (2, '', 'قديم', 'حبس', 'any', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00Z');

INSERT INTO saved_search_seen (search, document, seen_at) VALUES
  (1, 8, '2026-11-25T09:30:00Z'),
  (2, 8, '2026-11-25T09:30:00Z');

INSERT INTO person (id, name, sex, birth, governorate, occupation, phone, email, address, national_id, medical, is_minor, remark, visibility, added_at, added_by, removed_at) VALUES
  (1, 'سالم عبد الباري نوح الميثاقي', 'male', '1995-03', 'الجيزة', 'طالب زراعة', '0100000000', 's@example.invalid', 'شارع النساجين', '29503150100011', 'يحتاج إلى علاج', 0, 'أول من اتصل', 1, '2026-11-25T09:30:00Z', '', NULL),
  (2, 'بهاء فؤاد اللازوردي', 'male', NULL, 'القاهرة', 'محام', '', '', '', '', '', 0, '', 1, '2026-11-25T09:30:00Z', '', NULL),
  (3, 'شخص أُدخل خطأ', '', NULL, '', '', '', '', '', '', '', 0, '', 1, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z'),
  (4, 'ثريا النيلوفري', '', NULL, '', '', '', '', '', '', '', 0, '', 1, '2026-11-25T09:30:00Z', '', NULL);

INSERT INTO person_spelling (person, ordinal, name) VALUES
  (1, 1, 'سالم الميثاقي');

INSERT INTO member (person, number, unit, joined, left_on) VALUES
  (1, '1042', 'أمانة تل الريحان', '2019', NULL);

INSERT INTO consent (id, person, scope, given_on, withdrawn_on, remark, recorded_at, recorded_by) VALUES
  (1, 1, 'lawyers', '2024-03-01', NULL, '', '2026-11-25T09:30:00Z', ''),
  (2, 1, 'publication', '2024-03-02', '2024-04-01', '', '2026-11-25T09:30:00Z', '');

INSERT INTO member_case (id, title, subject, track, degree, procedure, prosecution, court, circuit, governorate, opened, matter, appeal_of, rotated_from, remark, visibility, added_at, added_by, changed_at, removed_at) VALUES
  (1, 'قضية سالم الميثاقي', 'تجمهر', 'felony', 'first', 'investigation', 'نيابة تل الريحان', '', '', 'الجيزة', '2024-03-01', 1, NULL, NULL, 'ملاحظة القيد', 1, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', NULL),
  (2, 'القضية 12 لسنة 2025 جنح الكرمة', '', '', '', '', '', '', '', '', NULL, 1, NULL, 1, '', 2, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', NULL),
  (3, 'قيد أُدخل خطأ', '', '', '', '', '', '', '', '', NULL, 3, NULL, NULL, '', 1, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00Z');

INSERT INTO case_tag (member_case, ordinal, name) VALUES
  (1, 1, 'حرية رأي');

INSERT INTO case_number (id, member_case, number, year, year_kind, register, body, since, raw, removed_at) VALUES
  (1, 1, 4417, 2024, 'gregorian', 'حصر تحقيق', 'تل الريحان', NULL, '4417 لسنة 2024 حصر تحقيق تل الريحان', NULL),
  (2, 2, 12, 2025, 'gregorian', 'جنح', 'الكرمة', NULL, '12 لسنة 2025 جنح الكرمة', NULL),
  (3, 3, 99, 2020, 'gregorian', 'جنح', '', NULL, '99 لسنة 2020 جنح', NULL),
  (4, 1, 88, 2024, 'gregorian', 'جنايات', '', NULL, '88 لسنة 2024 جنايات', NULL);

INSERT INTO case_party (id, member_case, person, role, liberty, represents, attorney_number, attorney_year, attorney_office, attorney_kind, remark, removed_at, attorney_until) VALUES
  (1, 1, 1, 'accused', 'released', NULL, '', NULL, '', '', '', NULL, NULL),
  (2, 1, 2, 'lawyer', '', 1, '120', 2024, 'مكتب تل الريحان', '', '', NULL, NULL),
  (3, 1, 4, 'witness', '', NULL, '', NULL, '', '', '', '2026-11-25T09:30:00Z', NULL);

INSERT INTO charge (id, member_case, person, name, law, article, removed_at) VALUES
  (1, 1, NULL, 'التجمهر', 'قانون 10 لسنة 1914', '1', NULL);

INSERT INTO case_event (id, member_case, person, type, date, hour, until, is_estimate, place, description, decision, verdict, next_date, next_hour, act, perpetrator, stated_by, reliability, certainty, document, visibility, added_at, added_by, replaced_by, removed_at) VALUES
  (1, 1, 1, 'arrest', '2024-03-01', '18:20', NULL, 0, 'تل الريحان', 'قُبض عليه من منزله', '', '', NULL, '', '', '', 'الأسرة', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, NULL),
  (2, 1, 1, 'remand', '2024-03-02', '', '2024-03-06', 0, '', '', '', '', NULL, '', '', '', '', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, NULL),
  (3, 1, NULL, 'hearing', '2024-03-17', '', NULL, 0, '', '', 'التأجيل', '', '2024-04-01', '10:00', '', '', '', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', 5, NULL),
  (4, NULL, 1, 'violation', '2024-03', '', NULL, 0, '', '', '', '', NULL, '', '030103000000', 'جهة غير معلومة', 'الأسرة', 'reliable', 'likely', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, NULL),
  (5, 1, NULL, 'hearing', '2024-03-17', '', NULL, 0, '', '', 'التأجيل لسماع الشهود', '', '2024-04-01', '10:00', '', '', '', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, NULL),
  (6, 1, NULL, 'other', '2024-05-01', '', NULL, 0, '', 'أُدخلت خطأ', '', '', NULL, '', '', '', '', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, '2026-11-25T09:30:00Z'),
  (7, 1, NULL, 'judgment', '2026-11-20', '', NULL, 0, '', '', '', 'conviction', NULL, '', '', '', '', '', '', NULL, 1, '2026-11-25T09:30:00Z', '', NULL, NULL);

INSERT INTO intervention (id, event, party, date, asked_of, description, response) VALUES
  (1, 1, 'أمانة الحقوق', '2024-03-03', 'النيابة العامة', '', 'وُعد بالرد');

INSERT INTO case_status (id, member_case, person, status, since, event, recorded_at, recorded_by) VALUES
  (1, 1, NULL, 'investigation', '2024-03-01', NULL, '2026-11-25T09:30:00Z', ''),
  (2, 1, 1, 'arrested', '2024-03-01', 1, '2026-11-25T09:30:00Z', ''),
  (3, 1, 1, 'remanded', '2024-03-02', 2, '2026-11-25T09:30:00Z', ''),
  (4, 1, 1, 'released', '2024-06-01', NULL, '2026-11-25T09:30:00Z', '');

INSERT INTO case_document (member_case, document, added_at, added_by, removed_at) VALUES
  (1, 1, '2026-11-25T09:30:00Z', '', NULL),
  (1, 2, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z');

INSERT INTO sheet (document, kind, record) VALUES
  (9, 'member', 1),
  (10, 'case', 1),
  (11, 'case', 2),
  (12, 'case', 3),
  (13, 'notification', 1),
  (14, 'notification', 2),
  (15, 'notification', 3);

INSERT INTO record_change (id, kind, record, field, before, after, at, by) VALUES
  (1, 'person', 1, 'consent', '2', 'withdrawn 2024-04-01', '2026-11-25T09:30:00Z', ''),
  (2, 'person', 2, 'governorate', '', 'القاهرة', '2026-11-25T09:30:00Z', ''),
  (3, 'person', 3, 'removed', '', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00Z', ''),
  (4, 'case', 1, 'numbers', '4417 لسنة 2024 حصر تحقيق تل الريحان', '4417 لسنة 2024 حصر تحقيق تل الريحان؛ 88 لسنة 2024 جنايات', '2026-11-25T09:30:00Z', ''),
  (5, 'case', 3, 'removed', '', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00Z', ''),
  (6, 'case', 1, 'party', '', 'lawyer 2', '2026-11-25T09:30:00Z', ''),
  (7, 'case', 1, 'party', '', 'witness 4', '2026-11-25T09:30:00Z', ''),
  (8, 'case', 1, 'party', '3', '', '2026-11-25T09:30:00Z', ''),
  (9, 'case', 1, 'document', '', '1', '2026-11-25T09:30:00Z', ''),
  (10, 'case', 1, 'document', '', '2', '2026-11-25T09:30:00Z', ''),
  (11, 'case', 1, 'document', '2', '', '2026-11-25T09:30:00Z', ''),
  (12, 'event', 5, 'corrects', '3', '5', '2026-11-25T09:30:00Z', ''),
  (13, 'event', 6, 'removed', '', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00Z', ''),
  (14, 'case', 1, 'track', '', 'felony', '2026-11-25T09:30:00Z', ''),
  (15, 'case', 1, 'degree', '', 'first', '2026-11-25T09:30:00Z', '');

INSERT INTO rule (id, code, version, content, added_at, added_by, remark) VALUES
  (7, 'PPL-16-10', 1, '{
  "applicability_note_ar" : "القرار المقصود: تغيير الرئيس أو تعديل النظام الأساسي أو اللائحة أو الحل أو الاندماج. ما عداه يُخطر به احتياطًا.",
  "applicability_note_en" : "It concerns a change of president, an amendment of the statute or bylaws, dissolution or merger. Other notices are prudential.",
  "calendar" : [
    "N"
  ],
  "category" : "political_parties",
  "confidence" : "L",
  "consequence_ar" : "لم يُعثر على جزاء للتأخر، ولا أثر للسكوت",
  "consequence_en" : "No sanction for lateness was found, and silence has no effect",
  "distance_period" : "memory",
  "effective_from" : "2005",
  "holiday_extension" : "analogy",
  "id" : "PPL-16-10",
  "law_system" : "all",
  "legal_basis" : {
    "article" : "16",
    "law_ar" : "القانون رقم 40 لسنة 1977 بنظام الأحزاب السياسية",
    "law_en" : "Law 40 of 1977 on the system of political parties",
    "paragraph" : "",
    "quote_ar" : ""
  },
  "lengths" : [
    {
      "holds_for" : "party",
      "key" : "",
      "unit" : "days",
      "value" : 10
    }
  ],
  "mark" : "M",
  "mode" : "auto",
  "needs_review" : true,
  "source" : {
    "seen_on" : "2026-11-23",
    "title" : "من الذاكرة؛ وجود المادة وموضوعها في youm7 3143277 و soulta4 140660",
    "url" : ""
  },
  "title_ar" : "إخطار اللجنة بقرار الحزب",
  "title_en" : "Notifying the Committee of the party''s decision",
  "trigger" : {
    "event_type" : "party_decision",
    "exclude_trigger_day" : true,
    "label_ar" : "صدور قرار الحزب بتغيير رئيسه أو تعديل لائحته أو حله أو اندماجه",
    "label_en" : "The party''s decision changing its president or bylaws, dissolving or merging",
    "needs_time" : false
  },
  "version" : 1,
  "warnings_ar" : [
    "لم يثبت أن قواعد قانون المرافعات في العطلة والمسافة تسري على هذا الميعاد، فهو ميعاد إداري لا إجرائي.",
    "نص المادة 16 لم يُعثر عليه: الأيام العشرة من الذاكرة.",
    "لم يتأكد أيبدأ الميعاد من صدور القرار أم من إعلانه.",
    "لم يتأكد أالعبرة بتاريخ الإرسال أم بتاريخ الوصول: احسبه بالوصول.",
    "أثر التأخر يراجعه محامٍ، ولا يقرره البرنامج."
  ],
  "warnings_en" : [
    "It is not settled whether the civil procedure rules on holidays and distance apply: this is an administrative, not a procedural, period.",
    "The text of Article 16 was not found: the ten days are from memory.",
    "It is not settled whether the period runs from the decision or from its announcement.",
    "It is not settled whether sending or arrival counts: reckon with arrival.",
    "The effect of lateness is for a lawyer to judge, not for the program."
  ],
  "weekly_rest" : "ministries"
}', '2026-11-25T09:30:00Z', '', ''),
  (37, 'N-FAPPEAL-40', 1, '{
  "applicability_note_ar" : "بتقرير في قلم كتاب المحكمة التي أصدرت الحكم.",
  "applicability_note_en" : "By a report at the court that issued it.",
  "calendar" : [
    "E"
  ],
  "category" : "challenge",
  "confidence" : "H",
  "consequence_ar" : "",
  "consequence_en" : "",
  "distance_period" : "none",
  "effective_from" : "2026-10-01",
  "holiday_extension" : "analogy",
  "id" : "N-FAPPEAL-40",
  "law_system" : "new",
  "legal_basis" : {
    "article" : "407",
    "law_ar" : "قانون الإجراءات الجنائية رقم 174 لسنة 2025",
    "law_en" : "Criminal Procedure Code, Law 174 of 2025",
    "paragraph" : "",
    "quote_ar" : ""
  },
  "lengths" : [
    {
      "counterpart" : "O-419B/accused",
      "holds_for" : "accused",
      "key" : "",
      "unit" : "days",
      "value" : 40
    }
  ],
  "mode" : "auto",
  "needs_review" : true,
  "source" : {
    "seen_on" : "2026-11-23",
    "title" : "ahmedazimelgamel.blogspot.com/2026/02/407.html",
    "url" : "https://ahmedazimelgamel.blogspot.com/2026/02/407.html"
  },
  "title_ar" : "استئناف حكم أول درجة في جناية",
  "title_en" : "Appeal against a first-degree felony judgment",
  "trigger" : {
    "event_type" : "judgment",
    "exclude_trigger_day" : true,
    "label_ar" : "صدور حكم أول درجة في جناية",
    "label_en" : "The first-degree felony judgment issued",
    "needs_time" : false
  },
  "version" : 1,
  "warnings_ar" : [

  ],
  "warnings_en" : [

  ],
  "weekly_rest" : "courts"
}', '2026-11-25T09:30:00Z', '', ''),
  (44, 'O-201', 1, '{
  "applicability_note_ar" : "",
  "applicability_note_en" : "",
  "calendar" : [
    "C"
  ],
  "category" : "remand",
  "confidence" : "M",
  "consequence_ar" : "",
  "consequence_en" : "",
  "distance_period" : "none",
  "effective_to" : "2026-09-30",
  "holiday_extension" : "none",
  "id" : "O-201",
  "law_system" : "old",
  "legal_basis" : {
    "article" : "201",
    "law_ar" : "قانون الإجراءات الجنائية رقم 150 لسنة 1950",
    "law_en" : "Criminal Procedure Code, Law 150 of 1950",
    "paragraph" : "",
    "quote_ar" : ""
  },
  "lengths" : [
    {
      "counterpart" : "N-REMAND-4",
      "holds_for" : "authority",
      "key" : "",
      "unit" : "days",
      "value" : 4
    }
  ],
  "mode" : "auto",
  "needs_review" : true,
  "source" : {
    "seen_on" : "2026-11-23",
    "title" : "GitHub file 61379721155 (amateur data file)",
    "url" : ""
  },
  "title_ar" : "الحبس الاحتياطي بأمر النيابة",
  "title_en" : "Remand ordered by the prosecution",
  "trigger" : {
    "event_type" : "arrest",
    "exclude_trigger_day" : false,
    "label_ar" : "القبض على المتهم أو تسليمه إلى النيابة",
    "label_en" : "Arrest or handing over",
    "needs_time" : false
  },
  "version" : 1,
  "warnings_ar" : [
    "المصدر ملف بيانات للهواة يوافق الذاكرة؛ راجع النص."
  ],
  "warnings_en" : [
    "The source is an amateur data file that agrees with memory; check the text."
  ],
  "weekly_rest" : "courts"
}', '2026-11-25T09:30:00Z', '', ''),
  (78, 'N-FAPPEAL-40', 2, '{
  "applicability_note_ar" : "بتقرير في قلم كتاب المحكمة التي أصدرت الحكم.",
  "applicability_note_en" : "By a report at the court that issued it.",
  "calendar" : [
    "E"
  ],
  "category" : "challenge",
  "confidence" : "H",
  "consequence_ar" : "",
  "consequence_en" : "",
  "distance_period" : "none",
  "effective_from" : "2026-10-01",
  "holiday_extension" : "analogy",
  "id" : "N-FAPPEAL-40",
  "law_system" : "new",
  "legal_basis" : {
    "article" : "407",
    "law_ar" : "قانون الإجراءات الجنائية رقم 174 لسنة 2025",
    "law_en" : "Criminal Procedure Code, Law 174 of 2025",
    "paragraph" : "",
    "quote_ar" : ""
  },
  "lengths" : [
    {
      "counterpart" : "O-419B/accused",
      "holds_for" : "accused",
      "key" : "",
      "unit" : "days",
      "value" : 41
    }
  ],
  "mode" : "auto",
  "needs_review" : true,
  "source" : {
    "seen_on" : "2026-11-23",
    "title" : "ahmedazimelgamel.blogspot.com/2026/02/407.html",
    "url" : "https://ahmedazimelgamel.blogspot.com/2026/02/407.html"
  },
  "title_ar" : "استئناف حكم أول درجة في جناية",
  "title_en" : "Appeal against a first-degree felony judgment",
  "trigger" : {
    "event_type" : "judgment",
    "exclude_trigger_day" : true,
    "label_ar" : "صدور حكم أول درجة في جناية",
    "label_en" : "The first-degree felony judgment issued",
    "needs_time" : false
  },
  "version" : 2,
  "warnings_ar" : [

  ],
  "warnings_en" : [

  ],
  "weekly_rest" : "courts"
}', '2026-11-25T09:30:00Z', '', 'تجربة'),
  (79, 'N-FAPPEAL-40', 3, '{
  "applicability_note_ar" : "بتقرير في قلم كتاب المحكمة التي أصدرت الحكم.",
  "applicability_note_en" : "By a report at the court that issued it.",
  "calendar" : [
    "E"
  ],
  "category" : "challenge",
  "confidence" : "H",
  "consequence_ar" : "",
  "consequence_en" : "",
  "distance_period" : "none",
  "effective_from" : "2026-10-01",
  "holiday_extension" : "analogy",
  "id" : "N-FAPPEAL-40",
  "law_system" : "new",
  "legal_basis" : {
    "article" : "407",
    "law_ar" : "قانون الإجراءات الجنائية رقم 174 لسنة 2025",
    "law_en" : "Criminal Procedure Code, Law 174 of 2025",
    "paragraph" : "",
    "quote_ar" : ""
  },
  "lengths" : [
    {
      "counterpart" : "O-419B/accused",
      "holds_for" : "accused",
      "key" : "",
      "unit" : "days",
      "value" : 41
    }
  ],
  "mode" : "auto",
  "needs_review" : false,
  "reviewed_by" : "بهاء اللازوردي",
  "reviewed_on" : "2026-11-20",
  "source" : {
    "seen_on" : "2026-11-23",
    "title" : "ahmedazimelgamel.blogspot.com/2026/02/407.html",
    "url" : "https://ahmedazimelgamel.blogspot.com/2026/02/407.html"
  },
  "title_ar" : "استئناف حكم أول درجة في جناية",
  "title_en" : "Appeal against a first-degree felony judgment",
  "trigger" : {
    "event_type" : "judgment",
    "exclude_trigger_day" : true,
    "label_ar" : "صدور حكم أول درجة في جناية",
    "label_en" : "The first-degree felony judgment issued",
    "needs_time" : false
  },
  "version" : 3,
  "warnings_ar" : [

  ],
  "warnings_en" : [

  ],
  "weekly_rest" : "courts"
}', '2026-11-25T09:30:00Z', '', 'بعد قراءة الجريدة');

INSERT INTO holiday_table (version, courts_rest_saturday, ministries_rest_saturday, changed_at, changed_by, remark) VALUES
  (1, 0, 1, '2026-11-25T09:30:00Z', '', ''),
  (2, 0, 1, '2026-11-25T09:30:00Z', '', '2026-02-01'),
  (3, 0, 1, '2026-11-25T09:30:00Z', '', 'عدل القرار'),
  (4, 1, 1, '2026-11-25T09:30:00Z', '', '');

INSERT INTO holiday (id, date, name_ar, name_en, source, entered_on, entered_by, added_version, removed_version) VALUES
  (1, '2011-07-24', 'عطلة رسمية في مثال محكمة النقض', 'Official holiday in the Court of Cassation''s example', 'elbalad 5225624', '2026-11-23', '', 1, NULL),
  (2, '2026-01-07', '7 يناير', '7 January', 'قرار رئيس مجلس الوزراء رقم 33 لسنة 2026، الجريدة الرسمية العدد 1 مكرر (أ)', '2026-11-23', '', 1, NULL),
  (3, '2026-01-29', 'عن عطلة 25 يناير', 'For 25 January', 'masrawy 2927481', '2026-11-23', '', 1, NULL),
  (4, '2026-02-01', 'يوم أُلغي', '', 'قرار متخيَّل', '2026-11-29', '', 2, 3);

INSERT INTO deadline (id, title, member_case, notification, rule, term, rule_version, table_version, trigger_date, trigger_time, place, due, due_time, arguable, is_earliest, needs_lawyer, steps, person, remark, visibility, state, is_changed, acknowledged, added_at, added_by, event) VALUES
  (1, 'استئناف حكم أول درجة في جناية', 1, NULL, 'N-FAPPEAL-40', '', 3, 4, '2026-11-20', NULL, '', '2026-12-31', NULL, NULL, 0, 0, '[
  {
    "ar" : "صدور حكم أول درجة في جناية",
    "date" : "2026-11-20",
    "en" : "The first-degree felony judgment issued",
    "step" : "event"
  },
  {
    "ar" : "استئناف حكم أول درجة في جناية",
    "en" : "Appeal against a first-degree felony judgment",
    "name" : "N-FAPPEAL-40",
    "number" : 3,
    "step" : "rule"
  },
  {
    "date" : "2026-10-01",
    "name" : "new",
    "note" : "by_date",
    "step" : "law"
  },
  {
    "ar" : "",
    "en" : "",
    "number" : 41,
    "step" : "length",
    "unit" : "days"
  },
  {
    "date" : "2026-11-21",
    "note" : "excluded",
    "step" : "start"
  },
  {
    "date" : "2026-12-31",
    "step" : "last_day"
  },
  {
    "date" : "2026-12-31",
    "note" : "working",
    "step" : "holiday"
  },
  {
    "date" : "2026-12-31",
    "step" : "result"
  },
  {
    "ar" : "قانون الإجراءات الجنائية رقم 174 لسنة 2025",
    "en" : "Criminal Procedure Code, Law 174 of 2025",
    "name" : "407",
    "step" : "basis"
  },
  {
    "name" : "2",
    "note" : "holidays_few",
    "number" : 2026,
    "step" : "caveat"
  },
  {
    "ar" : "بتقرير في قلم كتاب المحكمة التي أصدرت الحكم.",
    "en" : "By a report at the court that issued it.",
    "note" : "applicability",
    "step" : "caveat"
  }
]', '', '', 1, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', 7),
  (2, 'استئناف حكم أول درجة في جناية', 1, NULL, 'N-FAPPEAL-40', '', 3, 4, '2026-10-01', NULL, '', '2026-11-11', NULL, NULL, 0, 0, '[
  {
    "ar" : "صدور حكم أول درجة في جناية",
    "date" : "2026-10-01",
    "en" : "The first-degree felony judgment issued",
    "step" : "event"
  },
  {
    "ar" : "استئناف حكم أول درجة في جناية",
    "en" : "Appeal against a first-degree felony judgment",
    "name" : "N-FAPPEAL-40",
    "number" : 3,
    "step" : "rule"
  },
  {
    "date" : "2026-10-01",
    "name" : "new",
    "note" : "by_date",
    "step" : "law"
  },
  {
    "ar" : "",
    "en" : "",
    "number" : 41,
    "step" : "length",
    "unit" : "days"
  },
  {
    "date" : "2026-10-02",
    "note" : "excluded",
    "step" : "start"
  },
  {
    "date" : "2026-11-11",
    "step" : "last_day"
  },
  {
    "date" : "2026-11-11",
    "note" : "working",
    "step" : "holiday"
  },
  {
    "date" : "2026-11-11",
    "step" : "result"
  },
  {
    "ar" : "قانون الإجراءات الجنائية رقم 174 لسنة 2025",
    "en" : "Criminal Procedure Code, Law 174 of 2025",
    "name" : "407",
    "step" : "basis"
  },
  {
    "name" : "2",
    "note" : "holidays_few",
    "number" : 2026,
    "step" : "caveat"
  },
  {
    "ar" : "بتقرير في قلم كتاب المحكمة التي أصدرت الحكم.",
    "en" : "By a report at the court that issued it.",
    "note" : "applicability",
    "step" : "caveat"
  }
]', 'بهاء اللازوردي', 'من الحكم', 1, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (3, 'تقديم مذكرة', 1, NULL, '', '', NULL, NULL, '2027-01-10', NULL, '', '2027-01-10', NULL, NULL, 0, 0, '[
  {
    "date" : "2027-01-10",
    "step" : "result"
  }
]', 'بهاء اللازوردي', '', 1, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (4, 'طلب صورة', NULL, NULL, '', '', NULL, NULL, '2027-02-10', NULL, '', '2027-02-10', NULL, NULL, 0, 0, '[
  {
    "date" : "2027-02-10",
    "step" : "result"
  }
]', '', '', 2, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (5, 'مراجعة الجدول', NULL, NULL, '', '', NULL, NULL, '2026-11-28', NULL, '', '2026-11-28', NULL, NULL, 0, 0, '[
  {
    "date" : "2026-11-28",
    "step" : "result"
  }
]', '', '', 1, 'done', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (6, 'الحبس الاحتياطي بأمر النيابة', 1, NULL, 'O-201', '', 1, 4, '2024-03-02', NULL, '', '2024-03-05', NULL, '2024-03-06', 0, 0, '[
  {
    "ar" : "القبض على المتهم أو تسليمه إلى النيابة",
    "date" : "2024-03-02",
    "en" : "Arrest or handing over",
    "step" : "event"
  },
  {
    "ar" : "الحبس الاحتياطي بأمر النيابة",
    "en" : "Remand ordered by the prosecution",
    "name" : "O-201",
    "number" : 1,
    "step" : "rule"
  },
  {
    "date" : "2026-10-01",
    "name" : "old",
    "note" : "by_date",
    "step" : "law"
  },
  {
    "ar" : "",
    "en" : "",
    "number" : 4,
    "step" : "length",
    "unit" : "days"
  },
  {
    "date" : "2024-03-02",
    "note" : "counted",
    "step" : "start"
  },
  {
    "date" : "2024-03-05",
    "step" : "last_day"
  },
  {
    "note" : "never_extends",
    "step" : "holiday"
  },
  {
    "date" : "2024-03-05",
    "step" : "result"
  },
  {
    "date" : "2024-03-06",
    "note" : "day_excluded",
    "step" : "reading"
  },
  {
    "ar" : "قانون الإجراءات الجنائية رقم 150 لسنة 1950",
    "en" : "Criminal Procedure Code, Law 150 of 1950",
    "name" : "201",
    "step" : "basis"
  },
  {
    "name" : "GitHub file 61379721155 (amateur data file)",
    "note" : "confidence_middle",
    "step" : "caveat"
  },
  {
    "ar" : "المصدر ملف بيانات للهواة يوافق الذاكرة؛ راجع النص.",
    "en" : "The source is an amateur data file that agrees with memory; check the text.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "note" : "needs_review",
    "step" : "caveat"
  }
]', '', '', 1, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (7, 'إخطار اللجنة بقرار الحزب', NULL, 1, 'PPL-16-10', '', 1, 4, '2026-01-16', NULL, '', '2026-01-26', NULL, NULL, 0, 0, '[
  {
    "ar" : "صدور قرار الحزب بتغيير رئيسه أو تعديل لائحته أو حله أو اندماجه",
    "date" : "2026-01-16",
    "en" : "The party''s decision changing its president or bylaws, dissolving or merging",
    "step" : "event"
  },
  {
    "ar" : "إخطار اللجنة بقرار الحزب",
    "en" : "Notifying the Committee of the party''s decision",
    "name" : "PPL-16-10",
    "number" : 1,
    "step" : "rule"
  },
  {
    "ar" : "",
    "en" : "",
    "number" : 10,
    "step" : "length",
    "unit" : "days"
  },
  {
    "date" : "2026-01-17",
    "note" : "excluded",
    "step" : "start"
  },
  {
    "date" : "2026-01-26",
    "step" : "last_day"
  },
  {
    "date" : "2026-01-26",
    "note" : "working",
    "step" : "holiday"
  },
  {
    "note" : "unknown",
    "step" : "distance"
  },
  {
    "date" : "2026-01-26",
    "step" : "result"
  },
  {
    "ar" : "القانون رقم 40 لسنة 1977 بنظام الأحزاب السياسية",
    "en" : "Law 40 of 1977 on the system of political parties",
    "name" : "16",
    "step" : "basis"
  },
  {
    "name" : "2",
    "note" : "holidays_few",
    "number" : 2026,
    "step" : "caveat"
  },
  {
    "name" : "من الذاكرة؛ وجود المادة وموضوعها في youm7 3143277 و soulta4 140660",
    "note" : "confidence_low",
    "step" : "caveat"
  },
  {
    "ar" : "لم يثبت أن قواعد قانون المرافعات في العطلة والمسافة تسري على هذا الميعاد، فهو ميعاد إداري لا إجرائي.",
    "en" : "It is not settled whether the civil procedure rules on holidays and distance apply: this is an administrative, not a procedural, period.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "ar" : "نص المادة 16 لم يُعثر عليه: الأيام العشرة من الذاكرة.",
    "en" : "The text of Article 16 was not found: the ten days are from memory.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "ar" : "لم يتأكد أيبدأ الميعاد من صدور القرار أم من إعلانه.",
    "en" : "It is not settled whether the period runs from the decision or from its announcement.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "ar" : "لم يتأكد أالعبرة بتاريخ الإرسال أم بتاريخ الوصول: احسبه بالوصول.",
    "en" : "It is not settled whether sending or arrival counts: reckon with arrival.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "ar" : "أثر التأخر يراجعه محامٍ، ولا يقرره البرنامج.",
    "en" : "The effect of lateness is for a lawyer to judge, not for the program.",
    "note" : "warning",
    "step" : "caveat"
  },
  {
    "ar" : "القرار المقصود: تغيير الرئيس أو تعديل النظام الأساسي أو اللائحة أو الحل أو الاندماج. ما عداه يُخطر به احتياطًا.",
    "en" : "It concerns a change of president, an amendment of the statute or bylaws, dissolution or merger. Other notices are prudential.",
    "note" : "applicability",
    "step" : "caveat"
  },
  {
    "ar" : "لم يُعثر على جزاء للتأخر، ولا أثر للسكوت",
    "en" : "No sanction for lateness was found, and silence has no effect",
    "note" : "consequence",
    "step" : "caveat"
  },
  {
    "note" : "needs_review",
    "step" : "caveat"
  }
]', '', '', 1, 'done', 0, NULL, '2026-11-25T09:30:00Z', '', NULL),
  (8, 'متابعة الرد', NULL, 1, '', '', NULL, NULL, '2026-12-20', NULL, '', '2026-12-20', NULL, NULL, 0, 0, '[
  {
    "date" : "2026-12-20",
    "step" : "result"
  }
]', '', '', 1, 'open', 0, NULL, '2026-11-25T09:30:00Z', '', NULL);

INSERT INTO deadline_event (id, deadline, kind, at, by, due_before, due_after, rule_version, table_version, steps, level, document, remark) VALUES
  (1, 1, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (2, 2, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (3, 3, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (4, 4, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (5, 5, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (6, 6, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (7, 3, 'acknowledged', '2026-11-25T09:30:00Z', 'بهاء اللازوردي', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (8, 3, 'edited', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'تقديم مذكرة |  | '),
  (9, 5, 'done', '2026-11-25T09:30:00Z', 'أمين', NULL, NULL, NULL, NULL, NULL, NULL, 8, ''),
  (10, 4, 'dropped', '2026-11-25T09:30:00Z', 'أمين', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'لم يعد مطلوبًا'),
  (11, 4, 'reopened', '2026-11-25T09:30:00Z', 'أمين', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'طُلب ثانية'),
  (12, 7, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''),
  (13, 7, 'done', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'وصل العلم'),
  (14, 8, 'added', '2026-11-25T09:30:00Z', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');

INSERT INTO task (id, title, body, asked_by, asked_by_person, asked_of, asked_of_person, asked_on, due, meeting, document, member_case, notification, visibility, state, added_at, added_by) VALUES
  (1, 'صورة بطاقة العضوية', 'تُطلب صورة البطاقة', 'legal', 'أمين الشؤون', 'membership', 'أمين العضوية', '2026-11-29', '2026-12-15', 'اجتماع 1 نوفمبر', NULL, 1, NULL, 1, 'answered', '2026-11-25T09:30:00Z', ''),
  (2, 'بيان صحفي', '', 'legal', '', 'media', '', '2026-11-29', NULL, '', NULL, NULL, NULL, 2, 'open', '2026-11-25T09:30:00Z', ''),
  (3, 'مراجعة الكشف', '', 'legal', '', 'organisation', '', '2026-11-29', NULL, '', NULL, NULL, NULL, 1, 'closed', '2026-11-25T09:30:00Z', '');

INSERT INTO task_event (id, task, kind, at, by, person, document, remark) VALUES
  (1, 1, 'answered', '2026-11-25T09:30:00Z', '', 'أمين العضوية', 8, 'أُرسلت'),
  (2, 3, 'closed', '2026-11-25T09:30:00Z', '', '', NULL, 'انتهت');

INSERT INTO feed (id, digest, label, has_names, visibility, days, added_at, added_by, revoked_at, revoked_by) VALUES
  (1, X'e0bce6006001156bd108f3f8c27df6331574a9382d5c9a4c506b12bb42751261', 'هاتف الأمين', 0, 1, 30, '2026-11-25T09:30:00Z', '', NULL, NULL),
  (2, X'c6642417a216293302ea4d675c7636bf55cc90b8d28932b1d05fef1067e1d9dd', 'لوحة', 1, 0, 90, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z', '');

INSERT INTO notification (id, kind, statutory, effective, capacity_contested, visibility, state, member_case, added_at, added_by) VALUES
  (1, 'change_of_president', 'art16', '2026-01-17', 0, 1, 'received', 1, '2026-11-25T09:30:00Z', ''),
  (2, 'correction', 'none', NULL, 0, 2, 'draft', NULL, '2026-11-25T09:30:00Z', ''),
  (3, 'founding', 'art7', NULL, 0, 1, 'draft', NULL, '2026-11-25T09:30:00Z', '');

INSERT INTO notification_text (notification, field, value) VALUES
  (1, 'address', 'شارع النساجين'),
  (1, 'author_body', 'مفوضية الانتخابات'),
  (1, 'bylaws_version', 'نسخة 2022'),
  (1, 'capacity', 'رئيسة الحزب'),
  (1, 'capacity_basis', 'المادة 33'),
  (1, 'deciding_body', 'المؤتمر العام'),
  (1, 'decision', 'انتخب المؤتمر السيدة نوال المرجاني.'),
  (1, 'filer', 'نوال المرجاني'),
  (1, 'outgoing_number', '7 لسنة 2026'),
  (1, 'party', 'حزب الميثاق (متخيَّل)'),
  (1, 'remark', 'يُتابع'),
  (1, 'signatory', 'نوال المرجاني'),
  (1, 'subject', 'انتخاب رئيسة الحزب'),
  (2, 'filer', 'نوال المرجاني'),
  (2, 'party', 'حزب الميثاق (متخيَّل)'),
  (2, 'subject', 'تصحيح اسم'),
  (3, 'party', 'حزب الميثاق (متخيَّل)'),
  (3, 'subject', 'تأسيس حزب الضفاف (متخيَّل)');

INSERT INTO notification_event (notification, ordinal, act, name, old, new, other, occurred, recorded_at, recorded_by, reason) VALUES
  (1, 1, 'entered', 'draft', '', '', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', ''),
  (1, 2, 'entered', 'decision_recorded', '', '', NULL, '2026-01-16', '2026-11-25T09:30:00Z', '', ''),
  (1, 3, 'entered', 'assembled', '', '', NULL, '2026-01-19', '2026-11-25T09:30:00Z', '', ''),
  (1, 4, 'entered', 'signed', '', '', NULL, '2026-01-20', '2026-11-25T09:30:00Z', '', ''),
  (1, 5, 'entered', 'dispatched', '', '', NULL, '2026-01-21', '2026-11-25T09:30:00Z', '', ''),
  (1, 6, 'entered', 'received', '', '', NULL, '2026-01-25', '2026-11-25T09:30:00Z', '', ''),
  (1, 7, 'noted', '', '', '', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', 'سُئل عن الرد هاتفيًا'),
  (1, 8, 'noted', '', '', '', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', 'كُتبت خطأ'),
  (1, 9, 'retracted', '', '', '', 8, '2026-11-29', '2026-11-25T09:30:00Z', '', 'خطأ'),
  (1, 10, 'edited', 'remark', '', 'يُتابع', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', ''),
  (1, 11, 'litigated', '', '', '', 1, '2026-11-29', '2026-11-25T09:30:00Z', '', ''),
  (2, 1, 'entered', 'draft', '', '', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', ''),
  (2, 2, 'linked', 'corrects', '', '', 1, '2026-11-29', '2026-11-25T09:30:00Z', '', ''),
  (3, 1, 'entered', 'draft', '', '', NULL, '2026-11-29', '2026-11-25T09:30:00Z', '', '');

INSERT INTO notification_date (notification, ordinal, name, value) VALUES
  (1, 2, 'announcement', '2026-01-17'),
  (1, 2, 'decision', '2026-01-16'),
  (1, 3, 'occurred', '2026-01-19'),
  (1, 4, 'signed', '2026-01-20'),
  (1, 5, 'dispatch', '2026-01-21'),
  (1, 6, 'received', '2026-01-25');

INSERT INTO notification_detail (notification, ordinal, name, value) VALUES
  (1, 5, 'channel', 'registered_letter'),
  (1, 5, 'tracking', 'RR 1 EG'),
  (1, 6, 'entry_number', '188'),
  (1, 6, 'file_number', '1107 لسنة 2026 أحزاب');

INSERT INTO notification_evidence (notification, ordinal, place, role, document, words) VALUES
  (1, 2, 1, 'attendance_roll', NULL, 'كشف موقع'),
  (1, 2, 2, 'invitation', NULL, 'نُشرت'),
  (1, 2, 3, 'minutes', 8, ''),
  (1, 2, 4, 'quorum_note', NULL, 'حضر 411'),
  (1, 2, 5, 'vote_count', NULL, '239'),
  (1, 3, 1, 'bylaws_article', NULL, 'المادة 33'),
  (1, 3, 2, 'candidate_list', NULL, 'مرشحان'),
  (1, 3, 3, 'election_minutes', 8, ''),
  (1, 3, 4, 'identity_copy', NULL, 'لا تُودع'),
  (1, 3, 5, 'result_declaration', 5, ''),
  (1, 3, 6, 'term_dates', NULL, 'ثلاث سنوات'),
  (1, 3, 7, 'voter_roll', NULL, 'كشف'),
  (1, 4, 1, 'signed_letter', 5, ''),
  (1, 5, 1, 'post_receipt', NULL, 'إيصال'),
  (1, 6, 1, 'acknowledgment', NULL, 'علم وصول');

INSERT INTO notification_sent_file (notification, ordinal, role, document, title, digest) VALUES
  (1, 1, 'signed_letter', 5, 'ملاحظات الخبير', '4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344'),
  (1, 2, 'minutes', 8, 'محضر استلام', '2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28'),
  (1, 3, 'election_minutes', 8, 'محضر استلام', '2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28'),
  (1, 4, 'result_declaration', 5, 'ملاحظات الخبير', '4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344');

INSERT INTO notification_link (source, relation, target) VALUES
  (2, 'corrects', 1);

INSERT INTO founding_signature (notification, ordinal, name, name_key, national_number, governorate, office, certificate, certified, added_at, added_by) VALUES
  (3, 1, 'سالم نوح الميثاقي', 'سالم نوح ميثاقي', '29503150100011', 'giza', 'مكتب الكرمة', '12', '2026-01-05', '2026-11-25T09:30:00Z', ''),
  (3, 2, 'ثريا النيلوفري', 'ثريا نيلوفري', '', 'cairo', '', '', NULL, '2026-11-25T09:30:00Z', '');

UPDATE archive_identity SET token = '000102030405060708090a0b0c0d0e0f';

INSERT INTO committee_decision (id, number, decided, notice, knowledge, says, source, document, visibility, added_at, added_by) VALUES
  (1, '87 لسنة 2026', '2026-06-01', '2026-06-10', '2026-06-05', 'حفظ ما قُدم', '', 5, 1, '2026-11-25T09:30:00Z', ''),
  (2, '', '2026-07', NULL, NULL, 'إبقاء الحال كما هو عليه', 'جريدة متخيَّلة', NULL, 2, '2026-11-25T09:30:00Z', '');

INSERT INTO committee_decision_touch (decision, notification, state) VALUES
  (1, 1, 'shelved'),
  (1, 2, '');

INSERT INTO notification_letter_part (notification, place, sort, name, words, document) VALUES
  (1, 1, 'head', '', 'حزب الميثاق (متخيَّل)', NULL),
  (1, 2, 'fact', 'تاريخ صدوره', 'الجمعة 16 يناير 2026', NULL),
  (1, 3, 'enclosure', 'محضر الاجتماع', 'محضر استلام', 8);

INSERT INTO sent_form (mark, words, answer, at) VALUES
  ('5f0c0c2cb1b3d1d04f1c5cf5b5b0d7ad0c26d6a6d4c9a2b0f3e19e3b3f4c0a11', 'a3f1d0c4b7e2968501f4c3b2a1d0e9f8c7b6a5948372615049382716f5e4d3c2', '/tasks/1', '2026-11-25T09:30:00Z');
