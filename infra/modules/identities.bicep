// The service is one identity to the Bot Framework, the database, the vault and the registry. Another one lets it into
// the database, so that the service itself is no administrator there.
param base string
param location string
param tags object

resource service 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${base}'
  location: location
  tags: tags
}

resource setup 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${base}-setup'
  location: location
  tags: tags
}

output service object = {
  id: service.id
  name: service.name
  clientId: service.properties.clientId
  principalId: service.properties.principalId
}
output setup object = {
  id: setup.id
  name: setup.name
  clientId: setup.properties.clientId
  principalId: setup.properties.principalId
}
