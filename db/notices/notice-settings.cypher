// What members have set about being told. $keys (memberId@group). One row for each that was set.
UNWIND $keys AS key
MATCH (setting:NoticeSetting {key: key})
RETURN setting.group AS group, setting.portal AS portal, setting.mail AS mail
