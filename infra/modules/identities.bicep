@description('What the names are made of.')
param name string

@description('The region.')
param location string

@description('The tags.')
param tags object

resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-app-${name}'
  location: location
  tags: tags
}

// Event Grid has one of its own: it may write dead letters and nothing else.
resource events 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-events-${name}'
  location: location
  tags: tags
}

output appId string = app.id
output appClientId string = app.properties.clientId
output appPrincipalId string = app.properties.principalId
output eventsName string = events.name
output eventsPrincipalId string = events.properties.principalId
