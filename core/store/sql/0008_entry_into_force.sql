-- Of an agreement: the day on which it entered into force, and who keeps the signed text.
ALTER TABLE document ADD COLUMN entry_into_force TEXT;
ALTER TABLE document ADD COLUMN entry_into_force_first INTEGER;
ALTER TABLE document ADD COLUMN entry_into_force_last INTEGER;
ALTER TABLE document ADD COLUMN depositary TEXT;

-- The day on which it entered into force for one state.
ALTER TABLE signature ADD COLUMN entry_into_force TEXT;
ALTER TABLE signature ADD COLUMN entry_into_force_first INTEGER;
ALTER TABLE signature ADD COLUMN entry_into_force_last INTEGER;
