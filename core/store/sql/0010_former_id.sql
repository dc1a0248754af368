-- remark.list may be former_ids from here on: the ids of records that were found to be this one, which lead to it. They
-- are looked up by themselves. And change_set.kind may be merge.
CREATE INDEX former_id ON remark (text) WHERE list = 'former_ids';
