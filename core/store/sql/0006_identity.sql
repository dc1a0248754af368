-- What a library is known by, also when its file is moved or copied.
INSERT INTO library VALUES ('identity', lower(hex(randomblob(16))));
