-- An archive of version 1. Written by the program of that version.
-- The step to it: 85f801f5e298bbbcea6039c6f6afb78922a940575a0ecc8022f574b942c0505b

INSERT INTO original (digest, size, content) VALUES
  (X'2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28', 63, X'd985d8add8b6d8b120d8a7d8b3d8aad984d8a7d9850a0ad8a7d8b3d8aad984d985d8aa20d8a7d984d8acd987d8a920d8a7d984d8a3d988d8b1d8a7d9822e0a'),
  (X'4e517e55d0f70b9d1d6fa887fd72de204dc344f2c66ebd4a94a098070809c64f', 52, X'd988d8b1d982d8a920d8a3d98fd988d8afd8b9d8aa20d8aed8b7d8a30a0ad986d8b520d981d98a20d8a7d984d8b3d984d8a92e0a'),
  (X'4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344', 625, X'46726f6d3a206b6861626972406578616d706c652e696e76616c69640d0a546f3a20616d616e61406578616d706c652e696e76616c69640d0a5375626a6563743a203d3f7574662d383f423f3259585a684e696e324b3359754e696e324b6f67324b665a684e6975324b6a5a697469783f3d0d0a446174653a204d6f6e2c203033204a756e20323032342031303a30303a3030202b303230300d0a4d494d452d56657273696f6e3a20312e300d0a436f6e74656e742d547970653a206d756c7469706172742f6d697865643b20626f756e646172793d780d0a0d0a2d2d780d0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d7574662d380d0a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340d0a0d0a324b505973646d42325949673259585a684e696e324b3359754e696e324b725a6969445975646d4532596b67324b665a684e6d43324c48597453344b0d0a2d2d780d0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d7574662d383b206e616d653d6e2e7478740d0a436f6e74656e742d446973706f736974696f6e3a206174746163686d656e743b2066696c656e616d653d6e2e7478740d0a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340d0a0d0a324b665a684e6d43324c48597453445970396d45324c585a684e696f494e6d46324b375971746d493259554b43746d45325955673259725a6a396d42324b72597253445970396d45324b375971746d46494e6d43324b6a5a6843445970396d4532594859726469314c676f3d0d0a2d2d782d2d0d0a'),
  (X'778f41a05c088490718eb53f5785c0a35a78d0aeef6a41fab7427b215e825acc', 625, X'2d2d2d0a7469746c653a20d8add983d98520d981d98a20d8a7d984d8b7d8b9d98620d8b1d982d985203132333420d984d8b3d986d8a920373020d982d8b6d8a7d8a6d98ad8a90a6b696e643a2072756c696e670a646174653a20323030332d30352d31320a617574686f723a20d985d8add983d985d8a920d8a7d984d986d982d8b60a736f757263653a20d8a7d984d985d983d8aad8a820d8a7d984d981d986d98a0a746167733a20d8add8a8d8b320d8a7d8add8aad98ad8a7d8b7d98ad88c20d8aad8b3d8a8d98ad8a80a6c616e67756167653a2061720a636173653a20d8a7d984d982d8b6d98ad8a9203434313720d984d8b3d986d8a9203230323420d8add8b5d8b120d8aad8add982d98ad98220d8aad98420d8a7d984d8b1d98ad8add8a7d9860a7669736962696c6974793a2073656372657461726961740a6e6f74653a20d986d8b3d8aed8a920d985d98620d985d983d8aad8a820d8a7d984d8a3d8b3d8aad8a7d8b00a2d2d2d0a0a2320d8a7d984d988d982d8a7d8a6d8b90a0ad8a3d8b5d8afd8b1d8aa20d8a7d984d986d98ad8a7d8a8d8a920d8a3d985d8b1d98bd8a720d8a8d985d8afd99120d8a7d984d8add8a8d8b320d8a7d984d8a7d8add8aad98ad8a7d8b7d98a20d8afd988d98620d8aad8b3d8a8d98ad8a82e0a0a2320d8a7d984d985d8a8d8afd8a30a0ad985d8a7d8afd8a920310ad8aad8b3d8a8d98ad8a820d8a3d985d8b120d8a7d984d8add8a8d8b320d8a7d984d8a7d8add8aad98ad8a7d8b7d98a20d8b6d985d8a7d986d8a920d8acd988d987d8b1d98ad8a920d984d8a720d98ad8bad986d98a20d8b9d986d987d8a720d986d985d988d8b0d8ac20d985d8b7d8a8d988d8b92e0a'),
  (X'8102a961d69926e24bb56a48ebf72087f270638324b5c11ba17294fc26b5cfe7', 140, X'2d2d2d0a7469746c653a20d8a8d98ad8a7d98620d8b3d8b1d98a0a6b696e643a2065766964656e63650a7669736962696c6974793a20726573747269637465640a2d2d2d0a0ad8b4d987d8a7d8afd8a920d984d8a720d8aad98fd8b9d8b1d8b620d8a5d984d8a720d8b9d984d98920d8a7d984d8afd8a7d8a6d8b1d8a920d8a7d984d8b6d98ad982d8a92e0a'),
  (X'85f72fe5157a651b574c9dd1210f8ad7f0c9d576cc24b44554d1666eb80c60d0', 140, X'd985d8b0d983d8b1d8a920d8a8d8b4d8a3d98620d8a7d984d985d986d8b920d985d98620d8a7d984d8b3d981d8b10a0ad98ad98fd8b7d8b9d98620d8b9d984d98920d8a3d985d8b120d8a7d984d985d986d8b920d985d98620d8a7d984d8b3d981d8b120d8a3d985d8a7d98520d8a7d984d985d8add983d985d8a920d8a7d984d985d8aed8aad8b5d8a92e0a'),
  (X'b21382a35afcdd94740a654444d737dd621655d17582b8cf293e966ca31d9463', 80, X'd8a7d984d982d8b1d8b520d8a7d984d8b5d984d8a820d985d8aed8aad988d9850a0ad984d98520d98ad98fd981d8aad8ad20d8a7d984d8aed8aad98520d982d8a8d98420d8a7d984d981d8add8b52e0a');

INSERT INTO document (id, title, kind, date, source, author, language, case_name, remark, visibility, quality, original, file, media_type, record, part, added_at, added_by, removed_at) VALUES
  (1, 'حكم في الطعن رقم 1234 لسنة 70 قضائية', 'ruling', '2003-05-12', 'المكتب الفني', 'محكمة النقض', 'ar', 'القضية 4417 لسنة 2024 حصر تحقيق تل الريحان', 'نسخة من مكتب الأستاذ', 1, 'clean', X'778f41a05c088490718eb53f5785c0a35a78d0aeef6a41fab7427b215e825acc', 'hukm.md', 'text/markdown', NULL, 0, '2026-11-25T09:30:00Z', '', NULL),
  (2, 'مذكرة في المنع من السفر', 'note', '2024-05', '', '', 'ar', 'القضية 4417 لسنة 2024 حصر تحقيق تل الريحان', '', 1, 'clean', X'85f72fe5157a651b574c9dd1210f8ad7f0c9d576cc24b44554d1666eb80c60d0', 'mudhakkira.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL),
  (3, 'بيان سري', 'evidence', NULL, '', '', 'ar', '', '', 2, 'clean', X'8102a961d69926e24bb56a48ebf72087f270638324b5c11ba17294fc26b5cfe7', 'sirri.md', 'text/markdown', NULL, 0, '2026-11-25T09:30:00Z', '', NULL),
  (4, 'ورقة أُودعت خطأ', 'other', NULL, '', '', 'ar', '', '', 1, 'clean', X'4e517e55d0f70b9d1d6fa887fd72de204dc344f2c66ebd4a94a098070809c64f', 'khata.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', '2026-11-25T09:30:00Z'),
  (5, 'ملاحظات الخبير', 'correspondence', '2024-06-03', '', 'khabir@example.invalid', 'ar', '', '', 1, 'clean', X'4fb2cee8970734a144532a0cc518793007eea727de7f12bc20c78ad56f8c8344', 'risala.eml', 'message/rfc822', NULL, 0, '2026-11-25T09:30:00Z', '', NULL),
  (6, 'القرص الصلب مختوم', 'other', NULL, 'ملاحظات الخبير', '', 'ar', '', '', 1, 'clean', X'b21382a35afcdd94740a654444d737dd621655d17582b8cf293e966ca31d9463', 'n.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL),
  (7, 'مادة 17 من قانون متخيَّل', 'law', '2019', '', '', 'ar', '', '', 1, 'clean', NULL, NULL, NULL, X'7adb6d502cf0c109f3ad189197e0556077d7a251b6175c9db89493561a37f882', 0, '2026-11-25T09:30:00Z', '', NULL),
  (8, 'محضر استلام', 'other', NULL, '', '', 'ar', '', '', 1, 'clean', X'2a9b7b3d848870fd34cf15e59abd1d1084e6ab3b7d021f37fe52e4a836683e28', 'istilam.txt', 'text/plain', NULL, 0, '2026-11-25T09:30:00Z', '', NULL);

INSERT INTO tag (document, ordinal, name) VALUES
  (1, 1, 'حبس احتياطي'),
  (1, 2, 'تسبيب'),
  (2, 1, 'سفر'),
  (2, 2, 'تظلم'),
  (7, 1, 'قانون');

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

استلمت الجهة الأوراق.');
