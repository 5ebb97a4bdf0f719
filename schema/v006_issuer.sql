-- The court that gave a document or the authority that issued it (المحكمة أو الجهة); empty when it
-- is not known. What was filed as the author before and names such a body is taken over; the author
-- stays as it was.
ALTER TABLE document ADD COLUMN issuer TEXT NOT NULL DEFAULT '';

UPDATE document SET issuer = author
WHERE author LIKE 'محكمة %' OR author LIKE 'المحكمة %' OR author LIKE 'نيابة %'
  OR author LIKE 'النيابة %' OR author LIKE 'مجلس %' OR author LIKE 'وزارة %'
  OR author LIKE 'لجنة %' OR author LIKE 'هيئة %' OR author LIKE 'الهيئة %';
